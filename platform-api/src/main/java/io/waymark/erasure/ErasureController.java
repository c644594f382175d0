package io.waymark.erasure;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.identity.OwnMeans;
import io.waymark.identity.SessionClaims;
import io.waymark.identity.SessionOnly;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1/me/erasure")
@ExecuteOn(TaskExecutors.BLOCKING)
@WhenFull
class ErasureController {
  private final OwnErasure erasure;

  ErasureController(OwnErasure erasure) {
    this.erasure = erasure;
  }

  /** Erases one's account and all that one wrote, in all organisations, at once and for good. */
  @Post
  @Status(HttpStatus.NO_CONTENT)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @SessionOnly
  @OwnMeans
  @Operation(operationId = "eraseAccount")
  @Refuses({"session.too_old", "account.erase_address", "account.last_owner", "session.sign_on"})
  void erase(Actor actor, Authentication session, @Body @Valid EraseAccount wanted) {
    erasure.erase(actor, SessionClaims.family(session), wanted.email());
  }
}
