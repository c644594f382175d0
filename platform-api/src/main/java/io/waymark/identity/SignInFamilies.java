package io.waymark.identity;

import io.waymark.audit.Audit;
import io.waymark.audit.Author;
import io.waymark.audit.Subject;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Forbidden;
import io.waymark.tenancy.MembershipChoice;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

  /** After somebody proved who they are: a browser that no other session shares yet. */
  @Transactional
  SignInFamily start(long accountId, MembershipChoice membership, Browser browser) {
    var now = clock.instant();
    var proof =
        new Proof(accountId, ids.next(), now, now.plus(SignInFamily.LIFETIME), browser, false);
    return save(family(proof, membership), "session.started");
  }

  /** After the tenant's single sign-on said who it is. */
  @Transactional
  SignInFamily startBySignOn(long accountId, MembershipChoice membership, Browser browser) {
    var now = clock.instant();
    var end = now.plus(SignInFamily.SIGN_ON_LIFETIME);
    var proof = new Proof(accountId, ids.next(), now, end, browser, true);
    return save(family(proof, membership), "session.signed_on");
  }

  /**
   * Another tenant in the same browser; the password is due again when it was due before.
   *
   * @throws Forbidden {@code session.sign_on}
   */
  @Transactional
  SignInFamily startBeside(long familyId, MembershipChoice membership) {
    var other = families.findById(familyId).orElseThrow();
    if (other.signOn()) {
      throw OwnMeansGate.refusal();
    }
    var proof =
        new Proof(
            other.accountId(),
            other.browserId(),
            other.signedInAt(),
            other.expiresAt(),
            other.browser(),
            false);
    return save(family(proof, membership), "session.switched");
  }

  @Transactional
  void end(SignInFamily family, EndReason reason) {
    if (families.end(family.id(), reason, clock.instant()) > 0) {
      live.forget(family.id());
      record(family, action(reason));
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

  /** That somebody is who they say, given once and good for every tenant of the browser. */
  private record Proof(
      long accountId,
      long browserId,
      Instant givenAt,
      Instant expiresAt,
      Browser browser,
      boolean signOn) {}

  private SignInFamily family(Proof proof, MembershipChoice membership) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    var now = clock.instant();
    return new SignInFamily(
        ids.next(),
        proof.browserId(),
        proof.accountId(),
        membership.tenantId(),
        membership.membershipId(),
        salt,
        0,
        now,
        now,
        proof.expiresAt(),
        proof.givenAt(),
        proof.browser().address(),
        proof.browser().program(),
        proof.browser().platform(),
        proof.signOn(),
        null,
        null,
        null);
  }

  /** Ends sign-ins of a person from another one of theirs. */
  @Transactional
  void revoke(List<SignInFamily> revoked) {
    revoked.forEach(family -> end(family, EndReason.REVOKED));
  }

  private SignInFamily save(SignInFamily family, String action) {
    var saved = families.save(family);
    record(saved, action);
    return saved;
  }

  private static String action(EndReason reason) {
    return switch (reason) {
      case SIGNED_OUT -> "session.signed_out";
      case REUSED -> "session.reused";
      case EXPIRED -> "session.expired";
      case REVOKED -> "session.revoked";
    };
  }

  private void record(SignInFamily family, String action) {
    var author = new Author(family.accountId(), family.membershipId());
    var subject = new Subject("session", family.id());
    Tenants.within(family.tenantId(), () -> audit.record(author, action, subject, Map.of()));
  }
}
