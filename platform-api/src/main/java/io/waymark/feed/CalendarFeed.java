package io.waymark.feed;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import io.waymark.shared.link.LinkTarget;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * @param generation of its address; the one before opens nothing any more
 * @param language of whoever opened it, for those whose account names none
 * @param revokedAt null while it is open
 */
@MappedEntity("calendar_feed")
record CalendarFeed(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long membershipId,
    int generation,
    String language,
    Instant openedAt,
    @Nullable Instant revokedAt,
    @Version @Nullable Long version) {
  static final String PURPOSE = "calendar_feed";

  CalendarFeed renewed(Locale newLanguage, Instant now) {
    return new CalendarFeed(
        id, tenantId, membershipId, generation + 1, newLanguage.getLanguage(), now, null, version);
  }

  CalendarFeed revoked(Instant now) {
    return new CalendarFeed(
        id, tenantId, membershipId, generation, language, openedAt, now, version);
  }

  boolean opensWith(LinkTarget target) {
    return revokedAt == null && generation == target.generation();
  }

  LinkTarget target(long tenant) {
    return new LinkTarget(PURPOSE, tenant, id, generation);
  }
}
