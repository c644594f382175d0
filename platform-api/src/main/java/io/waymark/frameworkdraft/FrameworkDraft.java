package io.waymark.frameworkdraft;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param openSlug the slug, until it is published
 * @param baseVersionId the newest version of the framework when it was begun; null for a new one
 */
@MappedEntity("framework_draft")
record FrameworkDraft(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    String slug,
    @Nullable String openSlug,
    @Nullable Long baseVersionId,
    @Nullable Long publishedVersionId,
    @TypeDef(type = DataType.JSON) Map<String, Object> document,
    Instant savedAt,
    @Version @Nullable Long version) {

  FrameworkDraft with(Map<String, Object> newer, Instant now) {
    return new FrameworkDraft(
        id, tenantId, slug, openSlug, baseVersionId, publishedVersionId, newer, now, version);
  }

  FrameworkDraft published(long versionId) {
    return new FrameworkDraft(
        id, tenantId, slug, null, baseVersionId, versionId, document, savedAt, version);
  }
}
