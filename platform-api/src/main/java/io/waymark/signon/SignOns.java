package io.waymark.signon;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.identity.SignIns;
import io.waymark.oidc.SignOnProtocol;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom the organisation trusts to say who somebody is, as its owners set it. */
@Singleton
class SignOns {
  private final SignOnRepository signOns;
  private final SignOnDomainRepository domains;
  private final SignOnSecrets secrets;
  private final Surroundings around;

  /** What a change asks, and tells. */
  @Singleton
  record Surroundings(
      SignOnProtocol protocol,
      Clients clients,
      TenantRegistry tenants,
      SignIns signIns,
      Audit audit,
      Ids ids) {}

  SignOns(
      SignOnRepository signOns,
      SignOnDomainRepository domains,
      SignOnSecrets secrets,
      Surroundings around) {
    this.signOns = signOns;
    this.domains = domains;
    this.secrets = secrets;
    this.around = around;
  }

  /** The one of the tenant in scope, on or off. */
  Optional<SignOn> find() {
    return signOns.findAll().stream().findFirst();
  }

  /**
   * The one of the tenant in scope.
   *
   * @throws Forbidden {@code sign_on.off}
   */
  SignOn enabled() {
    return find()
        .filter(SignOn::enabled)
        .orElseThrow(
            () -> new Forbidden("sign_on.off", "This organisation's sign-on is switched off."));
  }

  SignOnView read() {
    var callback = around.clients().callback(around.tenants().current().slug());
    return find()
        .map(signOn -> SignOnView.of(signOn, callback))
        .orElseGet(() -> SignOnView.none(callback));
  }

  /**
   * Changes everything at once. Switching it off, or trusting another issuer, signs everybody out
   * whom it let in.
   *
   * @throws Unprocessable {@code sign_on.issuer}, {@code sign_on.secret_needed}, {@code
   *     sign_on.domain}, {@code sign_on.domain_of_others}
   * @throws Conflict {@code sign_on.exists} when two set it up at once
   */
  @Transactional
  SignOnView change(Actor actor, ChangeSignOn wanted, @Nullable String ifMatch) {
    var before = find().orElse(null);
    ETag.require(ifMatch, before == null ? 0 : before.generation());
    var after = write(before, wished(actor, before, wanted));
    announce(actor.tenantId(), after);
    SignOnChanges.between(before, after, wanted.clientSecret())
        .forEach(change -> record(after, change));
    if (before != null && before.enabled() && !isStillTrusted(before, after)) {
      around.signIns().endAllBySignOn(actor.tenantId());
    }
    return SignOnView.of(after, around.clients().callback(around.tenants().current().slug()));
  }

  private SignOn wished(Actor actor, @Nullable SignOn before, ChangeSignOn wanted) {
    var issuer = wanted.issuer().strip();
    if (!around.protocol().isAddress(issuer)) {
      throw new Unprocessable(
          "sign_on.issuer", "The issuer is an address like https://login.example.org.");
    }
    var own = signOns.addressesOfOwners(actor.tenantId());
    return new SignOn(
        before == null ? around.ids().next() : before.id(),
        actor.tenantId(),
        issuer,
        wanted.client().strip(),
        secret(actor.tenantId(), before, wanted),
        wanted.joiningRole(),
        String.join(",", Domains.require(wanted.domains(), own)),
        wanted.enabled(),
        before == null ? null : before.version());
  }

  /** What one issuer was trusted with, another one is never sent. */
  private byte @Nullable [] secret(long tenantId, @Nullable SignOn before, ChangeSignOn wanted) {
    var given = wanted.clientSecret();
    if (given != null) {
      return given.isEmpty() ? null : secrets.seal(tenantId, given);
    }
    byte[] kept = before == null ? null : before.clientSecret();
    if (before != null && kept != null && !before.issuer().equals(wanted.issuer().strip())) {
      throw new Unprocessable(
          "sign_on.secret_needed", "Another issuer has another client secret: type it too.");
    }
    return kept;
  }

  private SignOn write(@Nullable SignOn before, SignOn wished) {
    return before == null
        ? DuplicateKey.becomes(
            () -> new Conflict("sign_on.exists", "Somebody else has just set it up. Look again."),
            () -> signOns.save(wished))
        : signOns.update(wished);
  }

  private void announce(long tenantId, SignOn signOn) {
    domains.clear(tenantId);
    List<SignOnDomain> own =
        signOn.domainList().stream().map(domain -> new SignOnDomain(domain, tenantId)).toList();
    if (!own.isEmpty()) {
      domains.saveAll(own);
    }
  }

  private static boolean isStillTrusted(SignOn before, SignOn after) {
    return after.enabled() && after.issuer().equals(before.issuer());
  }

  private void record(SignOn signOn, Map<String, String> change) {
    around.audit().record("sign_on.changed", new Subject("sign_on", signOn.id()), change);
  }
}
