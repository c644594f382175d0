package io.waymark.secondfactor;

import io.waymark.identity.FactorKind;
import io.waymark.identity.Factors;
import io.waymark.identity.Guess;
import io.waymark.identity.Guesses;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Sets the codes of an account up, and takes them away. */
@Singleton
class SecondFactors {
  private final Totp totp;
  private final RecoveryCodes recovery;
  private final Factors factors;
  private final Guesses guesses;

  SecondFactors(Totp totp, RecoveryCodes recovery, Factors factors, Guesses guesses) {
    this.totp = totp;
    this.recovery = recovery;
    this.factors = factors;
    this.guesses = guesses;
  }

  SecondFactorView of(long accountId, boolean required) {
    var held = totp.held(accountId);
    return new SecondFactorView(held.totpSince(), held.recoveryCodesLeft(), required);
  }

  /**
   * @throws Unprocessable {@code second_factor.code}
   * @throws NotFound when nothing was started
   */
  void confirmTotp(long accountId, String code, String address) {
    guesses.require(
        Guess.code(accountId, address),
        () -> totp.confirm(accountId, code),
        () ->
            new Unprocessable(
                "second_factor.code", "This is not the code that the app shows now."));
  }

  /**
   * @throws Conflict {@code second_factor.password_too_short}
   * @throws NotFound when there is none
   */
  @Transactional
  void removeTotp(long accountId) {
    factors.lose(accountId, FactorKind.TOTP, () -> totp.remove(accountId));
  }

  /**
   * @throws Conflict {@code second_factor.none} when there is nothing to recover
   */
  RecoveryCodesView renewRecoveryCodes(long accountId) {
    if (!factors.protect(accountId)) {
      throw new Conflict("second_factor.none", "Set a second factor up first.");
    }
    return recovery.renew(accountId);
  }
}
