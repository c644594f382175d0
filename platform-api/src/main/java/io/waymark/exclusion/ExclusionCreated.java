package io.waymark.exclusion;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;

@Serdeable
record ExclusionCreated(Id exclusionId) {}
