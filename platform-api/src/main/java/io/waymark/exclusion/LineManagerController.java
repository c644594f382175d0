package io.waymark.exclusion;

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
import io.waymark.shared.page.Page;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1/me/line-managers")
@ExecuteOn(TaskExecutors.BLOCKING)
class LineManagerController {
  private final Exclusions exclusions;

  LineManagerController(Exclusions exclusions) {
    this.exclusions = exclusions;
  }

  /** Lists who is noted as one's line manager, and whether they may become one's mentor. */
  @Get
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "listLineManagers")
  Page<LineManagerView> list(Actor actor) {
    return new Page<>(exclusions.lineManagers(actor), null);
  }

  /** Says whether a line manager may become one's mentor. */
  @Put("/{exclusionId}/consent")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "answerLineManager")
  void answer(Actor actor, Id exclusionId, @Body @Valid LineManagerConsent answer) {
    exclusions.answer(actor, exclusionId.value(), answer.agreed());
  }
}
