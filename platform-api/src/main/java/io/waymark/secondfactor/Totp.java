package io.waymark.secondfactor;

import io.waymark.identity.AccountActs;
import io.waymark.identity.Accounts;
import io.waymark.identity.Factor;
import io.waymark.identity.FactorKind;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.OptionalLong;

/** Authenticator apps: an account has at most one secret, which several apps may know. */
@Singleton
class Totp implements Factor {
  private final TotpSecretRepository secrets;
  private final SecretBox box;
  private final Accounts accounts;
  private final AccountActs acts;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Totp(
      TotpSecretRepository secrets,
      SecretBox box,
      Accounts accounts,
      AccountActs acts,
      Clock clock) {
    this.secrets = secrets;
    this.box = box;
    this.accounts = accounts;
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  public FactorKind kind() {
    return FactorKind.TOTP;
  }

  @Override
  public boolean protects(long accountId) {
    return secrets.confirmed(accountId) > 0;
  }

  CodesHeld held(long accountId) {
    return secrets.held(accountId);
  }

  /**
   * A new secret, which counts once it is confirmed.
   *
   * @throws Conflict {@code second_factor.exists}
   */
  @Transactional
  TotpStart start(long accountId) {
    if (protects(accountId)) {
      throw exists();
    }
    byte[] secret = new byte[TotpCodes.SECRET_BYTES];
    random.nextBytes(secret);
    secrets.start(accountId, box.seal(accountId, secret), clock.instant());
    return TotpStart.of(Base32.text(secret), accounts.emailOf(accountId));
  }

  /**
   * @return whether the code was right, and the app now protects the account
   * @throws NotFound when nothing was started
   * @throws Conflict {@code second_factor.exists}
   */
  @Transactional
  boolean confirm(long accountId, String code) {
    var secret = secrets.findByAccountId(accountId).orElseThrow(NotFound::new);
    if (secret.confirmedAt() != null) {
      throw exists();
    }
    boolean right = spend(secret, code);
    if (right) {
      acts.recordAndTell(accountId, "account.totp_added");
    }
    return right;
  }

  /** Takes a code, which is good once; whatever is no code of now is not taken. */
  boolean spend(long accountId, String code) {
    return secrets
        .findByAccountId(accountId)
        .filter(secret -> secret.confirmedAt() != null)
        .filter(secret -> spend(secret, code))
        .isPresent();
  }

  /**
   * @throws NotFound when there is none
   */
  @Transactional
  void remove(long accountId) {
    if (secrets.remove(accountId) == 0) {
      throw new NotFound();
    }
    acts.recordAndTell(accountId, "account.totp_removed");
  }

  private boolean spend(TotpSecret stored, String code) {
    long accountId = stored.accountId();
    var codes = new TotpCodes(box.open(accountId, stored.secret()));
    OptionalLong step = codes.stepOf(code, clock.instant());
    return step.isPresent() && secrets.spend(accountId, step.getAsLong(), clock.instant()) > 0;
  }

  private static Conflict exists() {
    return new Conflict(
        "second_factor.exists", "You have an authenticator app already. Remove it first.");
  }
}
