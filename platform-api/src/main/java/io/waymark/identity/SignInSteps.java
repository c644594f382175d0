package io.waymark.identity;

import io.waymark.identity.Challenge.Passed;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotAuthenticated;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Leads from a password to a session, with a second factor between them where there is one. */
@Singleton
class SignInSteps {
  private final Credentials credentials;
  private final AccountRepository accounts;
  private final Factors factors;
  private final Challenges challenges;

  SignInSteps(
      Credentials credentials, AccountRepository accounts, Factors factors, Challenges challenges) {
    this.credentials = credentials;
    this.accounts = accounts;
    this.factors = factors;
    this.challenges = challenges;
  }

  /**
   * @return the account, when its password is all that it asks for
   * @throws NotAuthenticated {@code session.credentials}; {@code session.second_factor} with a
   *     challenge and the kinds of factor that the account has
   */
  long password(String email, String password, String address) {
    var account = credentials.check(email, password, address);
    var kinds = factors.of(account.id());
    if (!kinds.isEmpty()) {
      throw new NotAuthenticated(
          "session.second_factor",
          "The password is right. One more step: your second factor.",
          Map.of("challenge", challenges.issue(account, Passed.PASSWORD), "factors", kinds));
    }
    return account.id();
  }

  Challenge read(String challenge) {
    return challenges.read(challenge);
  }

  /** The same refusal, with what one comes back with. */
  Conflict toBeContinued(Conflict refusal, long accountId, Passed passed) {
    var members = new HashMap<>(refusal.members());
    var account = accounts.findById(accountId).orElseThrow();
    members.put("challenge", challenges.issue(account, passed));
    return new Conflict(refusal.code(), refusal.detail(), members);
  }
}
