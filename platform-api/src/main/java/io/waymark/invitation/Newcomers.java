package io.waymark.invitation;

import io.waymark.identity.Accounts;
import io.waymark.identity.NewAccount;
import io.waymark.identity.PasswordRules;
import io.waymark.leaving.PersonalAddresses;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Makes the accounts of those who join and had none. */
@Singleton
class Newcomers {
  private final Accounts accounts;
  private final PasswordRules passwords;
  private final PersonalAddresses personal;

  Newcomers(Accounts accounts, PasswordRules passwords, PersonalAddresses personal) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.personal = personal;
  }

  boolean isKnown(Invitation invitation) {
    return accounts.idOf(invitation.address()).isPresent();
  }

  boolean isOf(Invitation invitation, long accountId) {
    return accounts.idOf(invitation.address()).filter(id -> id == accountId).isPresent();
  }

  /**
   * @return the account's id
   * @throws Unprocessable {@code account.zone}, {@code personal_address.same}, and as {@link
   *     PasswordRules} says
   */
  long withPassword(Invitation invitation, AcceptInvitation accepted) {
    passwords.require(accepted.password(), invitation.address(), false);
    var zone = zone(accepted.zone());
    long accountId =
        accounts.create(new NewAccount(invitation.address(), accepted.password(), zone));
    reachAt(accepted.personalAddress(), accountId, invitation);
    return accountId;
  }

  /**
   * @param accountId that was promised
   * @throws Unprocessable {@code account.zone}, {@code personal_address.same}
   */
  void withPasskey(long accountId, Invitation invitation, AcceptWithPasskey accepted) {
    accounts.createWithoutPassword(accountId, invitation.address(), zone(accepted.zone()));
    reachAt(accepted.personalAddress(), accountId, invitation);
  }

  private void reachAt(@Nullable String address, long accountId, Invitation invitation) {
    if (address != null && !address.isBlank()) {
      personal.ask(accountId, address, invitation.locale());
    }
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new Unprocessable("account.zone", "This is no time zone that Waymark knows.");
    }
  }
}
