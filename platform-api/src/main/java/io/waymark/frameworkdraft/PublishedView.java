package io.waymark.frameworkdraft;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;

/** What a draft has become. */
@Serdeable
record PublishedView(Id frameworkVersionId, int number) {}
