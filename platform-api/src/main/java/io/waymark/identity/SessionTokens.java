package io.waymark.identity;

import io.waymark.tenancy.Actor;
import io.waymark.tenancy.MembershipChoice;
import jakarta.inject.Singleton;

/** The two tokens of a session, as the caller gets them. */
@Singleton
class SessionTokens {
  private final AccountRepository accounts;
  private final AccessTokens accessTokens;
  private final RefreshTokens refreshTokens;
  private final Factors factors;

  SessionTokens(
      AccountRepository accounts,
      AccessTokens accessTokens,
      RefreshTokens refreshTokens,
      Factors factors) {
    this.accounts = accounts;
    this.accessTokens = accessTokens;
    this.refreshTokens = refreshTokens;
    this.factors = factors;
  }

  SessionView issue(SignInFamily family, MembershipChoice membership) {
    var account = accounts.findById(family.accountId()).orElseThrow();
    var actor =
        new Actor(
            account.id(), membership.membershipId(), membership.tenantId(), membership.roles());
    var epochs = new Epochs(account.epoch(), membership.epoch());
    // What its single sign-on asks for beside a password, the tenant has said there.
    boolean enrolling =
        !family.signOn() && membership.asksForSecondFactor() && !factors.protect(account.id());
    return new SessionView(
        accessTokens.issue(new AccessToken(actor, family.id(), epochs, enrolling, family.signOn())),
        refreshTokens.of(family).toString(),
        AccessTokens.LIFETIME.toSeconds(),
        membership.slug(),
        membership.roles(),
        enrolling);
  }
}
