package io.waymark.nudge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1/cohorts/{cohortId}/nudges")
@ExecuteOn(TaskExecutors.BLOCKING)
class NudgeController {
  private final Nudges nudges;

  NudgeController(Nudges nudges) {
    this.nudges = nudges;
  }

  /** Lists who could be nudged in a cohort, and the letter that each would get. */
  @Get
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listNudges")
  NudgesView list(Actor actor, Id cohortId, HttpRequest<?> request) {
    return nudges.preview(actor, cohortId.value(), Languages.askedFor(request));
  }

  /** Nudges people by letter, each with what concerns them. */
  @Post
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "sendNudges")
  SentView send(Actor actor, Id cohortId, @Body @Valid SendNudges wanted, HttpRequest<?> request) {
    return new SentView(
        nudges.send(
            actor,
            cohortId.value(),
            wanted.membershipIds().stream().map(Id::value).toList(),
            Languages.askedFor(request)));
  }
}
