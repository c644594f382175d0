package io.waymark.leaving;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import io.waymark.shared.link.LinkTarget;
import io.waymark.tenancy.Tenants;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Global: where an account's person is reached when an organisation's address is theirs no more.
 */
@MappedEntity("personal_address")
record PersonalAddress(
    @Id long id,
    long accountId,
    String address,
    String language,
    Instant askedAt,
    @Nullable Instant confirmedAt,
    @Version @Nullable Long version) {
  static final String PURPOSE = "personal-address";
  private static final Duration CONFIRMED_WITHIN = Duration.ofHours(24);

  boolean mayBeConfirmedAt(Instant now) {
    return confirmedAt == null && now.isBefore(askedAt.plus(CONFIRMED_WITHIN));
  }

  boolean isConfirmed() {
    return confirmedAt != null;
  }

  PersonalAddress confirmed(Instant now) {
    return new PersonalAddress(id, accountId, address, language, askedAt, now, version);
  }

  LinkTarget link() {
    return new LinkTarget(PURPOSE, Tenants.INSTALLATION, id, 1);
  }

  Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
