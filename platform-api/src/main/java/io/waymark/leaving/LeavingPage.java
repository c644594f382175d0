package io.waymark.leaving;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import io.waymark.shared.link.LinkTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param generation grows whenever the person leaves again: only the latest link counts
 * @param closesAt from then on what they wrote is erased
 */
@MappedEntity("leaving_page")
record LeavingPage(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long membershipId,
    int generation,
    Instant openedAt,
    Instant closesAt,
    @Version @Nullable Long version) {
  static final String PURPOSE = "leaving";

  /** product.md, "Leaving". */
  static final Duration OPEN = Duration.ofDays(90);

  static LeavingPage first(long id, long membershipId, Instant now) {
    return new LeavingPage(id, null, membershipId, 1, now, now.plus(OPEN), null);
  }

  LeavingPage again(Instant now) {
    return new LeavingPage(
        id, tenantId, membershipId, generation + 1, now, now.plus(OPEN), version);
  }

  boolean isOpenFor(LinkTarget link, Instant now) {
    return link.generation() == generation && now.isBefore(closesAt);
  }

  LinkTarget link(long ofTenant) {
    return new LinkTarget(PURPOSE, ofTenant, id, generation);
  }

  long tenant() {
    return Objects.requireNonNull(tenantId);
  }
}
