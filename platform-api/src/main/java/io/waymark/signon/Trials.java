package io.waymark.signon;

import io.waymark.oidc.Finding;
import io.waymark.oidc.SignOnProtocol;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Looks whether an issuer would do, before anybody depends on it. */
@Singleton
class Trials {
  private final SignOns signOns;
  private final SignOnSecrets secrets;
  private final SignOnProtocol protocol;
  private final Clients clients;
  private final TenantRegistry tenants;

  Trials(
      SignOns signOns,
      SignOnSecrets secrets,
      SignOnProtocol protocol,
      Clients clients,
      TenantRegistry tenants) {
    this.signOns = signOns;
    this.secrets = secrets;
    this.protocol = protocol;
    this.clients = clients;
    this.tenants = tenants;
  }

  TrialView look(Actor actor, TrySignOn tried) {
    var issuer = tried.issuer().strip();
    var secret = secret(actor.tenantId(), issuer, tried.clientSecret());
    var slug = tenants.current().slug();
    Finding finding = protocol.look(clients.of(issuer, tried.client().strip(), secret, slug));
    return new TrialView(finding);
  }

  /** The kept one goes to the issuer that it is for, and to no other. */
  private @Nullable String secret(long tenantId, String issuer, @Nullable String typed) {
    if (typed != null) {
      return typed.isEmpty() ? null : typed;
    }
    return signOns
        .find()
        .filter(signOn -> signOn.issuer().equals(issuer))
        .map(signOn -> secrets.open(tenantId, signOn))
        .orElse(null);
  }
}
