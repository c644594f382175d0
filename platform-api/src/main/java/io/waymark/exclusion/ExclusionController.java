package io.waymark.exclusion;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExclusionController {
  private final Exclusions exclusions;

  ExclusionController(Exclusions exclusions) {
    this.exclusions = exclusions;
  }

  /**
   * Keeps a participant and a mentor apart; the reason is shown to those who run programs alone.
   */
  @Post("/enrolments/{enrolmentId}/pairing-exclusions")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "excludePairing")
  @Refuses({"pairing.not_mentor", "exclusion.exists"})
  ExclusionCreated exclude(Actor actor, Id enrolmentId, @Body @Valid ExcludePair wanted) {
    return new ExclusionCreated(new Id(exclusions.exclude(actor, enrolmentId.value(), wanted)));
  }

  /** Keeps two people apart no longer. */
  @Delete("/pairing-exclusions/{exclusionId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @WhenFull
  @Operation(operationId = "liftExclusion")
  void lift(Id exclusionId) {
    exclusions.lift(exclusionId.value());
  }
}
