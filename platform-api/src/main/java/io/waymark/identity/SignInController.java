package io.waymark.identity;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;

@Controller("/api/v1/me/sign-ins")
@ExecuteOn(TaskExecutors.BLOCKING)
@SessionOnly
@WhenFull
class SignInController {
  private final SignIns signIns;

  SignInController(SignIns signIns) {
    this.signIns = signIns;
  }

  /** Lists the browsers in which one is signed in. */
  @Get
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @OwnMeans
  @Operation(operationId = "listSignIns")
  @Refuses("session.sign_on")
  SignInsView list(Actor actor, Authentication session) {
    return signIns.list(actor.accountId(), SessionClaims.family(session));
  }

  /** Ends a sign-in of one's own in all organisations, within half a minute. */
  @Delete("/{signInId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @OwnMeans
  @Operation(operationId = "endSignIn")
  @Refuses("session.sign_on")
  void end(Actor actor, Id signInId) {
    signIns.end(actor.accountId(), signInId.value());
  }

  /** Ends all sign-ins of one's own but the one that asks. */
  @Delete
  @Status(HttpStatus.NO_CONTENT)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @OwnMeans
  @Operation(operationId = "endOtherSignIns")
  @Refuses("session.sign_on")
  void endOthers(Actor actor, Authentication session) {
    signIns.endOthers(actor.accountId(), SessionClaims.family(session));
  }
}
