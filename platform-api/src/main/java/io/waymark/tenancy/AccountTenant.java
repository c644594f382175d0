package io.waymark.tenancy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Global: leads from an account to its memberships, before any tenant is in scope. */
@MappedEntity("account_tenant")
record AccountTenant(@Id long accountId, long tenantId, long membershipId) {}
