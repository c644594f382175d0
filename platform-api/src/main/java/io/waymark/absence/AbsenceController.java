package io.waymark.absence;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
class AbsenceController {
  private final Absences absences;

  AbsenceController(Absences absences) {
    this.absences = absences;
  }

  /** Lists one's absences, newest first. */
  @Get("/me/absences")
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "listAbsences")
  AbsencesView list(Actor actor) {
    return new AbsencesView(absences.own(actor));
  }

  /** Declares days on which one is away; no reason is asked. */
  @Post("/me/absences")
  @Status(HttpStatus.CREATED)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "declareAbsence")
  @Refuses({"absence.order", "absence.too_far_back", "absence.too_far_ahead", "absence.overlaps"})
  AbsenceView declare(Actor actor, @Body @Valid DeclareAbsence days) {
    return absences.declare(actor, days.firstDay(), days.lastDay());
  }

  /** Takes an absence back. */
  @Delete("/absences/{absenceId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "withdrawAbsence")
  void withdraw(Actor actor, Id absenceId) {
    absences.withdraw(actor, absenceId.value());
  }
}
