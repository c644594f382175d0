package io.waymark.cohortchange;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change that was made; never updated.
 *
 * @param kind never {@code REVERT}
 * @param fromPlace null where there was nothing
 * @param toPlace null where there is nothing any more
 * @param people how many it touched
 * @param dates how many dates moved, over all of them
 * @param revertsId the change that it takes back; null for one that takes back none
 */
@MappedEntity("cohort_change")
record CohortChange(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long cohortId,
    ChangeKind kind,
    @TypeDef(type = DataType.JSON) @Nullable Place fromPlace,
    @TypeDef(type = DataType.JSON) @Nullable Place toPlace,
    @Nullable String reason,
    int people,
    int dates,
    long madeBy,
    Instant madeAt,
    @Nullable Long revertsId) {}
