package io.waymark.export;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import org.jspecify.annotations.Nullable;

/** A stretch of an export's file. */
@MappedEntity("data_export_part")
@SuppressWarnings("ArrayRecordComponent") // read and written, never compared
record ExportPart(
    @Id long id, @TenantId @Nullable Long tenantId, long exportId, int position, byte[] content) {}
