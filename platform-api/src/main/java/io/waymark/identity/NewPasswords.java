package io.waymark.identity;

import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;

/** Makes new passwords for accounts: asks the rules, then hashes. Writes nothing. */
@Singleton
class NewPasswords {
  private final AccountRepository accounts;
  private final PasswordRules rules;
  private final Factors factors;
  private final Passwords passwords;

  NewPasswords(
      AccountRepository accounts, PasswordRules rules, Factors factors, Passwords passwords) {
    this.accounts = accounts;
    this.rules = rules;
    this.factors = factors;
    this.passwords = passwords;
  }

  /**
   * @return the account as it would be with the password
   * @throws Unprocessable as {@link PasswordRules} says
   */
  Account of(long accountId, String password) {
    var account = accounts.findById(accountId).orElseThrow(NotFound::new);
    rules.require(password, account.email(), factors.protect(accountId));
    return account.withPassword(passwords.hash(password), PasswordRules.isShort(password));
  }
}
