package io.waymark.secondfactor;

import io.waymark.identity.Browser;
import io.waymark.identity.Challenge;
import io.waymark.identity.Challenge.Passed;
import io.waymark.identity.Guess;
import io.waymark.identity.Guesses;
import io.waymark.identity.SessionView;
import io.waymark.identity.Sessions;
import io.waymark.shared.problem.NotAuthenticated;
import io.waymark.shared.problem.TooManyRequests;
import jakarta.inject.Singleton;

/** The second step of a sign-in, after the password was right. */
@Singleton
class SecondSteps {
  private final Sessions sessions;
  private final Guesses guesses;
  private final Totp totp;
  private final RecoveryCodes recovery;

  SecondSteps(Sessions sessions, Guesses guesses, Totp totp, RecoveryCodes recovery) {
    this.sessions = sessions;
    this.guesses = guesses;
    this.totp = totp;
    this.recovery = recovery;
  }

  /**
   * @throws NotAuthenticated {@code session.challenge}; {@code session.code} for a code that is
   *     wrong, or was used before
   * @throws TooManyRequests {@code session.throttled}
   */
  SessionView complete(ContinueSignIn wanted, Browser browser) {
    var challenge = sessions.read(wanted.challenge());
    if (challenge.passed() != Passed.EVERYTHING) {
      prove(challenge, wanted, browser.address());
    }
    return sessions.begin(challenge.accountId(), wanted.tenant(), browser);
  }

  private void prove(Challenge challenge, ContinueSignIn wanted, String address) {
    long accountId = challenge.accountId();
    guesses.require(
        Guess.code(accountId, address),
        () -> isRight(accountId, wanted),
        () ->
            new NotAuthenticated(
                "session.code", "This code is not right, or was used before. Try the next."));
  }

  private boolean isRight(long accountId, ContinueSignIn wanted) {
    if (wanted.code() != null) {
      return totp.spend(accountId, wanted.code());
    }
    return wanted.recoveryCode() != null && recovery.spend(accountId, wanted.recoveryCode());
  }
}
