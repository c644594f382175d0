package io.waymark.ui.join;

import com.vaadin.flow.component.UI;
import io.waymark.ui.client.Account;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Joining;
import io.waymark.ui.client.OwnMemberships;
import io.waymark.ui.client.SignInNeeded;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.session.Visits;
import jakarta.inject.Singleton;

/** Joins, and signs in to where somebody has joined. */
@Singleton
final class Joiner {
  private final Joining joining;
  private final OwnMemberships memberships;
  private final SignIns signIns;
  private final Visits visits;

  Joiner(Joining joining, OwnMemberships memberships, SignIns signIns, Visits visits) {
    this.joining = joining;
    this.memberships = memberships;
    this.signIns = signIns;
    this.visits = visits;
  }

  /** The address of whoever is signed in in this browser; empty when nobody is. */
  String address() {
    String tenant = signIns.anyTenant();
    if (tenant == null) {
      return "";
    }
    try {
      return visits.enter(UI.getCurrent(), tenant).me().email();
    } catch (SignInNeeded | ApiProblem over) {
      return "";
    }
  }

  /**
   * Makes the account, joins with it and signs in.
   *
   * @throws ApiProblem when the link or what was typed is refused
   */
  SignIns.Entered begin(Joining.NewAccount account, String email) {
    Joining.Joined joined = joining.accept(account);
    return signIns.signIn(email, account.password(), joined.tenant());
  }

  /**
   * What to ask the browser for, to join with a passkey.
   *
   * @throws ApiProblem when the link is refused
   */
  Account.PasskeyCreation askPasskey(String token) {
    return joining.askPasskey(new Joining.Token(token));
  }

  /**
   * Makes the account that a passkey opens, joins with it and is signed in.
   *
   * @throws ApiProblem when the link or the passkey is refused
   */
  SignIns.Entered begin(Joining.NewPasskeyAccount account) {
    return signIns.enter(joining.acceptWithPasskey(account));
  }

  /**
   * Joins with the account that is signed in.
   *
   * @return the tenant
   * @throws ApiProblem when the link is refused
   */
  String join(String token) {
    return memberships.join(new Joining.Token(token)).tenant();
  }

  void signOut() {
    signIns.signOut();
  }
}
