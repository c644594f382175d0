package io.waymark.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1/me/password")
@ExecuteOn(TaskExecutors.BLOCKING)
@SessionOnly
@WhenFull
class PasswordController {
  private final PasswordChanges changes;
  private final Browsers browsers;

  PasswordController(PasswordChanges changes, Browsers browsers) {
    this.changes = changes;
    this.browsers = browsers;
  }

  /** Tells whether one has a password. */
  @Get
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @OwnMeans
  @Operation(operationId = "readPassword")
  @Refuses("session.sign_on")
  PasswordView read(Actor actor) {
    return new PasswordView(changes.chosen(actor.accountId()));
  }

  /** Chooses a first password, with a sign-in of the last ten minutes. */
  @Post
  @Status(HttpStatus.NO_CONTENT)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @OwnMeans
  @Operation(operationId = "choosePassword")
  @Refuses({
    "password.exists",
    "password.too_short",
    "password.personal",
    "password.common",
    "session.too_old",
    "session.sign_on"
  })
  void choose(Actor actor, Authentication session, @Body @Valid ChoosePassword wanted) {
    changes.choose(actor.accountId(), SessionClaims.family(session), wanted.password());
  }

  /** Changes one's password, and ends all other sign-ins. */
  @Put
  @Status(HttpStatus.NO_CONTENT)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @OwnMeans
  @Operation(operationId = "changePassword")
  @Refuses({
    "password.current",
    "password.too_short",
    "password.personal",
    "password.common",
    "session.throttled",
    "session.sign_on"
  })
  void change(
      Actor actor,
      Authentication session,
      @Body @Valid ChangePassword wanted,
      HttpRequest<?> request) {
    changes.change(
        actor.accountId(), SessionClaims.family(session), wanted, browsers.of(request).address());
  }
}
