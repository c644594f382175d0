package io.waymark.identity;

import io.waymark.shared.problem.NotAuthenticated;
import io.waymark.shared.problem.TooManyRequests;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;

/**
 * Checks an address and its password. What it says, and how long it takes, is the same for an
 * unknown address and a wrong password.
 */
@Singleton
class Credentials {
  private final AccountRepository accounts;
  private final Passwords passwords;
  private final Guesses guesses;

  Credentials(AccountRepository accounts, Passwords passwords, Guesses guesses) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.guesses = guesses;
  }

  /**
   * @param address where the request came from
   * @throws NotAuthenticated {@code session.credentials}
   * @throws TooManyRequests {@code session.throttled}
   */
  Account check(String email, String password, String address) {
    var normalised = Email.normalised(email);
    var account = accounts.findByEmail(normalised);
    guesses.require(
        Guess.password(normalised, account.map(Account::id).orElse(null), address),
        () -> passwords.matches(password, account.map(Account::passwordHash).orElse(null)),
        () ->
            new NotAuthenticated(
                "session.credentials", "This address and this password do not belong together."));
    return account.orElseThrow();
  }

  /**
   * Asks somebody who is signed in for the password again.
   *
   * @throws Unprocessable {@code password.current}
   * @throws TooManyRequests {@code session.throttled}
   */
  void confirm(Account account, String password, String address) {
    guesses.require(
        Guess.password(account.email(), account.id(), address),
        () -> passwords.matches(password, account.passwordHash()),
        () -> new Unprocessable("password.current", "This is not your present password."));
  }
}
