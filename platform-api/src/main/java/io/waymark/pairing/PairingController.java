package io.waymark.pairing;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
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

@Controller("/api/v1/pairings")
@ExecuteOn(TaskExecutors.BLOCKING)
class PairingController {
  private final Pairings pairings;

  PairingController(Pairings pairings) {
    this.pairings = pairings;
  }

  /** Confirms a new mentor's name, and so shares earlier check-ins with them. */
  @Put("/{pairingId}/confirmation")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "confirmPairing")
  @Refuses("enrolment.not_own")
  void confirm(Actor actor, Id pairingId) {
    pairings.confirm(actor, pairingId.value());
  }
}
