package io.waymark.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import io.waymark.shared.link.LinkTarget;
import io.waymark.tenancy.Tenants;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Global: the latest link by which an account gets a new password. */
@MappedEntity("password_reset")
record PasswordReset(
    @Id long accountId,
    int generation,
    Instant askedAt,
    @Nullable Instant usedAt,
    @Version @Nullable Long version) {
  static final String PURPOSE = "password-reset";
  static final Duration GOOD_FOR = Duration.ofHours(1);

  /** One letter in so long: whoever asks for others fills nobody's mailbox. */
  private static final Duration PAUSE = Duration.ofMinutes(5);

  static PasswordReset first(long accountId, Instant now) {
    return new PasswordReset(accountId, 1, now, null, null);
  }

  PasswordReset again(Instant now) {
    return new PasswordReset(accountId, generation + 1, now, null, version);
  }

  PasswordReset used(Instant now) {
    return new PasswordReset(accountId, generation, askedAt, now, version);
  }

  boolean mayBeAskedAgainAt(Instant now) {
    return usedAt != null || !now.isBefore(askedAt.plus(PAUSE));
  }

  boolean isOpenFor(LinkTarget link, Instant now) {
    return usedAt == null
        && link.generation() == generation
        && now.isBefore(askedAt.plus(GOOD_FOR));
  }

  LinkTarget link() {
    return new LinkTarget(PURPOSE, Tenants.INSTALLATION, accountId, generation);
  }
}
