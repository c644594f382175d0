package io.waymark.signon;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Global: leads from the domain of an address to organisations that sign on by it. */
@MappedEntity("sign_on_domain")
record SignOnDomain(@Id String domain, long tenantId) {}
