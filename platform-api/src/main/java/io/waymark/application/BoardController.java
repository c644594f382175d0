package io.waymark.application;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class BoardController {
  private final Board board;

  BoardController(Board board) {
    this.board = board;
  }

  /** Lists the applications for a cohort, the oldest first. */
  @Get("/cohorts/{cohortId}/applications")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listApplications")
  BoardView list(Id cohortId) {
    return board.read(cohortId.value());
  }

  /** Accepts, waitlists, declines or withdraws an application; the applicant is told by letter. */
  @Put("/applications/{applicationId}/status")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "decideApplication")
  @Refuses({
    "application.status",
    "application.unconfirmed",
    "cohort.not_enrolling",
    "cohort.full",
    "enrolment.exists",
    "enrolment.not_participant",
    "invitation.declined",
    "limit.members"
  })
  void decide(Actor actor, Id applicationId, @Body @Valid DecideApplication wanted) {
    board.decide(actor, applicationId.value(), wanted.status());
  }
}
