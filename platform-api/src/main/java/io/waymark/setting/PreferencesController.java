package io.waymark.setting;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.identity.WhileEnrolling;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1/me/preferences")
@ExecuteOn(TaskExecutors.BLOCKING)
class PreferencesController {
  private final Preferences preferences;

  PreferencesController(Preferences preferences) {
    this.preferences = preferences;
  }

  /** Says in which language, theme and zone one reads, on every device. */
  @Put
  @Status(HttpStatus.NO_CONTENT)
  @Secured({
    Role.Name.OPERATOR,
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT
  })
  @WhileEnrolling
  @WhenFull
  @Operation(operationId = "changePreferences")
  @Refuses({"account.zone", "account.moved_already"})
  void change(Actor actor, @Body @Valid ChangePreferences wanted) {
    preferences.change(actor.accountId(), wanted);
  }
}
