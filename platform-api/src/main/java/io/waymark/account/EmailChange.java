package io.waymark.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import io.waymark.shared.link.LinkTarget;
import io.waymark.tenancy.Tenants;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Global: an account on its way to another address, and for 72 hours back. */
@MappedEntity("email_change")
record EmailChange(
    @Id long id,
    long accountId,
    String oldEmail,
    String newEmail,
    String language,
    EmailChangeStatus status,
    Instant askedAt,
    @Nullable Instant changedAt,
    @Version @Nullable Long version) {
  static final String CONFIRM = "email-confirm";
  static final String UNDO = "email-undo";
  private static final Duration CONFIRMED_WITHIN = Duration.ofHours(24);
  private static final Duration UNDONE_WITHIN = Duration.ofHours(72);

  boolean mayBeConfirmedAt(Instant now) {
    return status == EmailChangeStatus.ASKED && now.isBefore(askedAt.plus(CONFIRMED_WITHIN));
  }

  boolean mayBeUndoneAt(Instant now) {
    return status == EmailChangeStatus.CHANGED
        && changedAt != null
        && now.isBefore(changedAt.plus(UNDONE_WITHIN));
  }

  EmailChange changed(Instant now) {
    return become(EmailChangeStatus.CHANGED, now);
  }

  EmailChange undone() {
    return become(EmailChangeStatus.UNDONE, changedAt);
  }

  LinkTarget link(String purpose) {
    return new LinkTarget(purpose, Tenants.INSTALLATION, id, 1);
  }

  Locale locale() {
    return Locale.forLanguageTag(language);
  }

  private EmailChange become(EmailChangeStatus next, @Nullable Instant at) {
    return new EmailChange(id, accountId, oldEmail, newEmail, language, next, askedAt, at, version);
  }
}
