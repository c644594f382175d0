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

  /**
   * The first since the row before was removed, whose links must not open this one: so generations
   * begin with the minute, which grows faster than letters are written.
   */
  static PasswordReset first(long accountId, Instant now) {
    int minute = Math.toIntExact(now.getEpochSecond() / 60);
    return new PasswordReset(accountId, minute, now, null, null);
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
