package io.waymark.identity;

import io.waymark.audit.Audit;
import io.waymark.audit.Author;
import io.waymark.audit.Subject;
import io.waymark.shared.id.Ids;
import io.waymark.tenancy.MembershipChoice;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Begins and ends sessions, each with its line in the audit of the tenant. */
@Singleton
class SignInFamilies {
  private static final int SALT_BYTES = 16;

  private final SignInFamilyRepository families;
  private final LiveSessions live;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SignInFamilies(
      SignInFamilyRepository families, LiveSessions live, Audit audit, Ids ids, Clock clock) {
    this.families = families;
    this.live = live;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** After the password was right: a browser that no other session shares yet. */
  @Transactional
  SignInFamily start(long accountId, MembershipChoice membership) {
    var now = clock.instant();
    var family = family(ids.next(), accountId, membership, now.plus(SignInFamily.LIFETIME));
    return save(family, "session.started");
  }

  /** Another tenant in the same browser; the password is due again when it was due before. */
  @Transactional
  SignInFamily startBeside(long familyId, MembershipChoice membership) {
    var other = families.findById(familyId).orElseThrow();
    var family = family(other.browserId(), other.accountId(), membership, other.expiresAt());
    return save(family, "session.switched");
  }

  @Transactional
  void end(SignInFamily family, EndReason reason) {
    if (families.end(family.id(), reason, clock.instant()) > 0) {
      live.forget(family.id());
      record(family, "session." + reason.name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  /** Signs this browser out of every tenant. */
  @Transactional
  void endBrowserOf(long familyId) {
    var ended = families.findById(familyId).orElseThrow();
    var open = families.findByBrowserIdAndEndedAtIsNull(ended.browserId());
    families.endBrowser(ended.browserId(), clock.instant());
    for (SignInFamily family : open) {
      live.forget(family.id());
      record(family, "session.signed_out");
    }
  }

  private SignInFamily family(
      long browserId, long accountId, MembershipChoice membership, Instant expiresAt) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    var now = clock.instant();
    return new SignInFamily(
        ids.next(),
        browserId,
        accountId,
        membership.tenantId(),
        membership.membershipId(),
        salt,
        0,
        now,
        now,
        expiresAt,
        null,
        null,
        null);
  }

  private SignInFamily save(SignInFamily family, String action) {
    var saved = families.save(family);
    record(saved, action);
    return saved;
  }

  private void record(SignInFamily family, String action) {
    var author = new Author(family.accountId(), family.membershipId());
    var subject = new Subject("session", family.id());
    Tenants.within(family.tenantId(), () -> audit.record(author, action, subject, Map.of()));
  }
}
