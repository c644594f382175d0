package io.waymark.identity;

import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Gives accounts new passwords. Whoever else was signed in with the old one is so no more. */
@Singleton
public class PasswordChanges {
  private final AccountRepository accounts;
  private final Credentials credentials;
  private final NewPasswords newPasswords;
  private final SignIns signIns;
  private final AccountActs acts;

  PasswordChanges(
      AccountRepository accounts,
      Credentials credentials,
      NewPasswords newPasswords,
      SignIns signIns,
      AccountActs acts) {
    this.accounts = accounts;
    this.credentials = credentials;
    this.newPasswords = newPasswords;
    this.signIns = signIns;
    this.acts = acts;
  }

  /**
   * Changes a password for somebody who knows the present one.
   *
   * @param familyId of the session that asks, which goes on
   * @param address where the request came from
   * @throws Unprocessable {@code password.current}, and as {@link PasswordRules} says
   */
  void change(long accountId, long familyId, ChangePassword wanted, String address) {
    var account = accounts.findById(accountId).orElseThrow(NotFound::new);
    credentials.confirm(account, wanted.currentPassword(), address);
    write(newPasswords.of(accountId, wanted.newPassword()), familyId);
  }

  /**
   * Sets a password for somebody who has shown by a link to be the owner, and signs out everywhere.
   *
   * @throws Unprocessable as {@link PasswordRules} says
   */
  @Transactional
  public void reset(long accountId, String password) {
    accounts.update(newPasswords.of(accountId, password));
    signIns.endAll(accountId);
    acts.recordAndTell(accountId, "account.password_reset");
  }

  /**
   * Whether somebody has chosen a password.
   *
   * @throws NotFound when there is no such account
   */
  boolean chosen(long accountId) {
    return accounts.findById(accountId).map(Account::hasPassword).orElseThrow(NotFound::new);
  }

  /**
   * Gives a first password to somebody who signed in without one, and lately.
   *
   * @param familyId of the session that asks
   * @throws Forbidden {@code session.too_old}
   * @throws Conflict {@code password.exists}
   * @throws Unprocessable as {@link PasswordRules} says
   */
  @Transactional
  void choose(long accountId, long familyId, String password) {
    signIns.requireFresh(familyId);
    if (chosen(accountId)) {
      throw new Conflict("password.exists", "You have a password. Change it with the present one.");
    }
    accounts.update(newPasswords.of(accountId, password));
    acts.recordAndTell(accountId, "account.password_chosen");
  }

  @Transactional
  void write(Account changed, long familyId) {
    accounts.update(changed);
    signIns.endOthers(changed.id(), familyId);
    acts.recordAndTell(changed.id(), "account.password_changed");
  }
}
