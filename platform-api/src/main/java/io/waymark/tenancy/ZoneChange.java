package io.waymark.tenancy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("zone_change")
record ZoneChange(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long membershipId,
    Instant since,
    String zone) {}
