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

@Controller("/api/v1/me/pairing-preferences")
@ExecuteOn(TaskExecutors.BLOCKING)
class PreferenceController {
  private final Preferences preferences;

  PreferenceController(Preferences preferences) {
    this.preferences = preferences;
  }

  /** Reads what one wishes for in a mentor, and who can be asked for. */
  @Get
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "readPairingPreferences")
  PreferencesView read(Actor actor) {
    return preferences.read(actor);
  }

  /** Says what one wishes for in a mentor; those who run programs read it, mentors do not. */
  @Put
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "savePairingPreferences")
  @Refuses({"availability.hours", "availability.busy", "preference.mentor", "preference.twice"})
  void save(Actor actor, @Body @Valid SavePreferences said) {
    preferences.save(actor, said);
  }
}
