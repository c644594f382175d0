package io.waymark.signon;

import io.waymark.identity.Browser;
import io.waymark.identity.SessionView;
import io.waymark.identity.Sessions;
import io.waymark.oidc.Person;
import io.waymark.oidc.SignOnProtocol;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotAuthenticated;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Organisation;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Comes in by an organisation's single sign-on. No transaction is open while the issuer is asked.
 */
@Singleton
class SignOnSessions {
  private final SignOns signOns;
  private final SignOnDomainRepository domains;
  private final Attempts attempts;
  private final Vouching vouching;
  private final Surroundings around;

  /** Whom the way in leads past. */
  @Singleton
  record Surroundings(
      SignOnProtocol protocol,
      Clients clients,
      TenantRegistry tenants,
      SignOnPeople people,
      Sessions sessions) {}

  SignOnSessions(
      SignOns signOns,
      SignOnDomainRepository domains,
      Attempts attempts,
      Vouching vouching,
      Surroundings around) {
    this.signOns = signOns;
    this.domains = domains;
    this.attempts = attempts;
    this.vouching = vouching;
    this.around = around;
  }

  /** Organisations by the domain of an address, or by the name in addresses. */
  SignOnChoices find(String typed) {
    var text = typed.strip().toLowerCase(Locale.ROOT);
    List<Long> tenantIds =
        text.contains("@")
            ? domains.tenantsOf(Domains.of(text))
            : around.tenants().find(text).map(Organisation::id).stream().toList();
    return new SignOnChoices(
        tenantIds.stream()
            .flatMap(tenantId -> Tenants.in(tenantId, this::choice).stream())
            .toList());
  }

  private Optional<SignOnChoices.Choice> choice() {
    return signOns
        .find()
        .filter(SignOn::enabled)
        .map(on -> SignOnChoices.Choice.of(around.tenants().current()));
  }

  /**
   * @throws NotFound when no organisation has this name
   * @throws Forbidden {@code session.tenant_suspended}, {@code sign_on.off}
   * @throws Unprocessable {@code sign_on.unreachable}
   */
  StartedView start(String slug) {
    var organisation = around.tenants().find(slug).orElseThrow(NotFound::new);
    return Tenants.in(organisation.id(), () -> start(organisation));
  }

  private StartedView start(Organisation organisation) {
    around.tenants().currentIfActive();
    var signOn = signOns.enabled();
    var client = around.clients().of(organisation.id(), organisation.slug(), signOn);
    var proofs = around.protocol().proofs();
    var address = Vouching.reach(() -> around.protocol().address(client, proofs));
    return new StartedView(address.toString(), proofs.state(), attempts.begin(signOn, proofs));
  }

  /**
   * @throws NotAuthenticated {@code sign_on.attempt}, {@code sign_on.code}, {@code sign_on.token},
   *     {@code sign_on.clock}
   * @throws Forbidden {@code sign_on.off}, {@code sign_on.email_missing}, {@code
   *     sign_on.email_unverified}, {@code session.no_membership}, {@code session.tenant_suspended}
   * @throws Unprocessable {@code sign_on.unreachable}, {@code sign_on.client}
   * @throws Conflict {@code sign_on.link_required}
   */
  SessionView finish(FinishSignOn answer, Browser browser) {
    var attempt = attempts.read(answer.attempt(), answer.state());
    return Tenants.in(attempt.tenantId(), () -> finish(attempt, answer, browser));
  }

  private SessionView finish(Attempt attempt, FinishSignOn answer, Browser browser) {
    var organisation = around.tenants().currentIfActive();
    var signOn = signOns.enabled();
    boolean same = signOn.generation() == attempt.generation();
    if (!same || !organisation.slug().equals(answer.slug())) {
      throw Attempts.refused();
    }
    attempts.take(attempt);
    var client = around.clients().of(organisation.id(), organisation.slug(), signOn);
    Person person =
        vouching.ask(
            () ->
                around.protocol().person(client, attempt.proofs(), answer.code(), answer.issuer()));
    long accountId = account(signOn, person, zone(answer.zone()));
    return around.sessions().beginBySignOn(accountId, organisation.slug(), browser);
  }

  /** Of two first sign-ins at once, the second finds what the first has made. */
  private long account(SignOn signOn, Person person, ZoneId zone) {
    try {
      return around.people().account(signOn, person, zone);
    } catch (Conflict atOnce) {
      if (atOnce.code().equals("account.email_taken")) {
        return around.people().account(signOn, person, zone);
      }
      throw atOnce;
    }
  }

  private static ZoneId zone(@Nullable String name) {
    try {
      return name == null ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
