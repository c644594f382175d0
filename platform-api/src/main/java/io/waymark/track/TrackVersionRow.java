package io.waymark.track;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("track_version")
record TrackVersionRow(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long trackId,
    long frameworkVersionId,
    int number,
    @TypeDef(type = DataType.JSON) TrackDocument document,
    @Nullable Instant publishedAt,
    @Version @Nullable Long version) {}
