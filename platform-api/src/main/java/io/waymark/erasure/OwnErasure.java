package io.waymark.erasure;

import io.waymark.identity.Accounts;
import io.waymark.identity.Email;
import io.waymark.identity.SignIns;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** A person erases themselves: with a fresh sign-in, and their own address typed once more. */
@Singleton
class OwnErasure {
  private final AccountErasures erasures;
  private final Identities identities;
  private final Nobodies nobodies;
  private final Accounts accounts;
  private final SignIns signIns;

  OwnErasure(
      AccountErasures erasures,
      Identities identities,
      Nobodies nobodies,
      Accounts accounts,
      SignIns signIns) {
    this.erasures = erasures;
    this.identities = identities;
    this.nobodies = nobodies;
    this.accounts = accounts;
    this.signIns = signIns;
  }

  /**
   * @param familyId of the session that asks
   * @throws Forbidden {@code session.too_old}
   * @throws Unprocessable {@code account.erase_address}
   * @throws Conflict {@code account.last_owner}
   */
  @Transactional
  void erase(Actor actor, long familyId, String typed) {
    signIns.requireFresh(familyId);
    if (!Email.normalised(typed).equals(accounts.emailOf(actor.accountId()))) {
      throw new Unprocessable("account.erase_address", "This is not the address of your account.");
    }
    erasures.erase(identities.of(actor.accountId()), nobodies.create());
  }
}
