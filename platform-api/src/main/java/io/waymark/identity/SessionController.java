package io.waymark.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.limit.Light;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
@WhenFull
class SessionController {
  private final Sessions sessions;
  private final Browsers browsers;

  SessionController(Sessions sessions, Browsers browsers) {
    this.sessions = sessions;
    this.browsers = browsers;
  }

  /** Signs in to one organisation; an account with a second factor is asked for it next. */
  @Post
  @Status(HttpStatus.CREATED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "signIn")
  @Refuses({
    "session.credentials",
    "session.second_factor",
    "session.tenant_required",
    "session.no_membership",
    "session.tenant_suspended",
    "session.throttled"
  })
  SessionView signIn(@Body @Valid SignIn wanted, HttpRequest<?> request) {
    return sessions.signIn(wanted, browsers.of(request));
  }

  /** Trades a refresh token for new tokens; it is good once. */
  @Post("/refresh")
  @Light
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "refreshSession")
  @Refuses({"session.expired", "session.reused"})
  SessionView refresh(@Body @Valid RefreshSession presented) {
    return sessions.refresh(presented);
  }

  /** Enters another organisation of the same person, beside the present one. */
  @Post("/switch")
  @Status(HttpStatus.CREATED)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @WhileEnrolling
  @SessionOnly
  @OwnMeans
  @Operation(operationId = "switchTenant")
  @Refuses({"session.no_membership", "session.tenant_suspended", "session.sign_on"})
  SessionView enter(@Body @Valid SwitchTenant wanted, Actor actor, Authentication session) {
    return sessions.enter(wanted, actor, SessionClaims.family(session));
  }

  /** Signs this browser out of every organisation. */
  @Delete("/current")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @WhileEnrolling
  @SessionOnly
  @Operation(operationId = "signOut")
  void signOut(Authentication session) {
    sessions.signOut(SessionClaims.family(session));
  }
}
