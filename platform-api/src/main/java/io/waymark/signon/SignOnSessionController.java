package io.waymark.signon;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.identity.Browsers;
import io.waymark.identity.OwnMeans;
import io.waymark.identity.SessionOnly;
import io.waymark.identity.SessionView;
import io.waymark.shared.limit.Light;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.Tenants;
import jakarta.validation.Valid;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class SignOnSessionController {
  private final SignOnSessions sessions;
  private final SignOnPeople people;
  private final LinkOffers offers;
  private final Browsers browsers;

  SignOnSessionController(
      SignOnSessions sessions, SignOnPeople people, LinkOffers offers, Browsers browsers) {
    this.sessions = sessions;
    this.people = people;
    this.offers = offers;
    this.browsers = browsers;
  }

  /** Finds organisations to sign on with; the answer says nothing about accounts. */
  @Post("/sign-on/choices")
  @Light
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "findSignOn")
  SignOnChoices find(@Body @Valid FindSignOn typed) {
    return sessions.find(typed.text());
  }

  /** Begins a sign-in at an organisation's own issuer: where to send the browser. */
  @Post("/sign-on/attempts")
  @Status(HttpStatus.CREATED)
  @Light
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "startSignOn")
  @Refuses({"not_found", "sign_on.off", "sign_on.unreachable", "session.tenant_suspended"})
  StartedView start(@Body @Valid StartSignOn wanted) {
    return sessions.start(wanted.slug());
  }

  /** Signs in with what the browser brought back; somebody new joins. */
  @Post("/sessions/sign-on")
  @Status(HttpStatus.CREATED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "finishSignOn")
  @Refuses({
    "sign_on.attempt",
    "sign_on.code",
    "sign_on.token",
    "sign_on.clock",
    "sign_on.off",
    "sign_on.unreachable",
    "sign_on.client",
    "sign_on.email_missing",
    "sign_on.email_unverified",
    "sign_on.link_required",
    "limit.members",
    "session.no_membership",
    "session.tenant_suspended"
  })
  SessionView finish(@Body @Valid FinishSignOn answer, HttpRequest<?> request) {
    return sessions.finish(answer, browsers.of(request));
  }

  /** Connects an organisation's sign-on with the account that is signed in. */
  @Post("/me/sign-on-links")
  @Status(HttpStatus.CREATED)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @OwnMeans
  @SessionOnly
  @Operation(operationId = "linkSignOn")
  @Refuses({
    "sign_on.offer",
    "sign_on.off",
    "sign_on.linked",
    "limit.members",
    "session.sign_on",
    "session.no_membership",
    "session.tenant_suspended"
  })
  LinkedView link(Actor actor, @Body @Valid LinkSignOn wanted) {
    var offer = offers.read(wanted.challenge(), actor.accountId());
    return new LinkedView(Tenants.in(offer.tenantId(), () -> people.link(offer)));
  }
}
