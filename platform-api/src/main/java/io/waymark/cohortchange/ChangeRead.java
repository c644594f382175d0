package io.waymark.cohortchange;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A change with the name of whoever made it. */
@Introspected
record ChangeRead(
    long id,
    ChangeKind kind,
    @TypeDef(type = DataType.JSON) @Nullable Place fromPlace,
    @TypeDef(type = DataType.JSON) @Nullable Place toPlace,
    @Nullable String reason,
    int people,
    int dates,
    Instant madeAt,
    @Nullable Long revertsId,
    String madeByName,
    int reverted) {}
