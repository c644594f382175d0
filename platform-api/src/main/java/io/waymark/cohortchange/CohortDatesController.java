package io.waymark.cohortchange;

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
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;

@Controller("/api/v1/cohorts/{cohortId}")
@ExecuteOn(TaskExecutors.BLOCKING)
class CohortDatesController {
  private final DatesScreen screen;
  private final CohortChanges changes;
  private final Clock clock;

  CohortDatesController(DatesScreen screen, CohortChanges changes, Clock clock) {
    this.screen = screen;
    this.changes = changes;
    this.clock = clock;
  }

  /** Reads when a cohort does what, and what was changed about it. */
  @Get("/dates")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "readCohortDates")
  DatesView read(Id cohortId, HttpRequest<?> request) {
    return screen.of(cohortId.value(), Languages.askedFor(request));
  }

  /** Shows every date and person that a change would touch; nothing is changed. */
  @Post("/change-previews")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "previewCohortChange")
  @RefusesChange
  PreviewView preview(Id cohortId, @Body @Valid ProposeChange wanted, HttpRequest<?> request) {
    Locale language = Languages.askedFor(request);
    return changes.preview(cohortId.value(), wanted, clock.instant(), language);
  }

  /** Makes the change that was previewed, and tells everybody whom it touches. */
  @Post("/changes")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "applyCohortChange")
  @RefusesChange
  @Refuses("cohort_change.outdated")
  AppliedView apply(
      Actor actor, Id cohortId, @Body @Valid ApplyChange wanted, HttpRequest<?> request) {
    return new AppliedView(
        new Id(changes.apply(actor, cohortId.value(), wanted, Languages.askedFor(request))));
  }
}
