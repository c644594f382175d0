package io.waymark.availability;

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
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1/me/availability")
@ExecuteOn(TaskExecutors.BLOCKING)
class AvailabilityController {
  private final Availabilities availabilities;

  AvailabilityController(Availabilities availabilities) {
    this.availabilities = availabilities;
  }

  /** Reads for how many people one has room as a mentor, when, and with what one can help. */
  @Get
  @Secured(Role.Name.MENTOR)
  @Operation(operationId = "readAvailability")
  AvailabilityView read(Actor actor) {
    return availabilities.read(actor);
  }

  /** Says for how many people one has room as a mentor, when, and with what one can help. */
  @Put
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.MENTOR)
  @Operation(operationId = "saveAvailability")
  @Refuses({"availability.hours", "availability.busy"})
  void save(Actor actor, @Body @Valid SaveAvailability said) {
    availabilities.save(actor, said);
  }
}
