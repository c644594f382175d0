package io.waymark.framework;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("framework_version")
record FrameworkVersionRow(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long frameworkId,
    int number,
    @TypeDef(type = DataType.JSON) FrameworkDocument document,
    @Nullable Instant publishedAt,
    @Version @Nullable Long version) {
  PublishedFramework published() {
    return new PublishedFramework(id, number, document);
  }
}
