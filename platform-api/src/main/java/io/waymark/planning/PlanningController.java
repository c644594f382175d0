package io.waymark.planning;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class PlanningController {
  private final PlannedCohorts cohorts;

  PlanningController(PlannedCohorts cohorts) {
    this.cohorts = cohorts;
  }

  /** Lists the published track versions that a cohort can run, by program, newest version first. */
  @Get("/published-tracks")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listPublishedTracks")
  PublishedTracksView tracks(HttpRequest<?> request) {
    return cohorts.tracks(Languages.askedFor(request));
  }

  /** Drafts a cohort; nobody can be enrolled before it is opened. */
  @Post("/cohorts")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "createCohort")
  @Refuses({"cohort.start", "cohort.zone"})
  HttpResponse<PlannedCohortView> create(@Body @Valid CreateCohort wanted, HttpRequest<?> request) {
    long id = cohorts.create(wanted);
    return tagged(id, request, HttpResponse.status(HttpStatus.CREATED));
  }

  /** Reads how a cohort is planned, and what may be made of it. */
  @Get("/cohorts/{cohortId}")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "readCohort")
  HttpResponse<PlannedCohortView> read(Id cohortId, HttpRequest<?> request) {
    PlannedCohortView view = read(cohortId.value(), request);
    return HttpResponse.ok(view).header(HttpHeaders.ETAG, view.etag());
  }

  /** Changes a cohort that does not run yet. */
  @Put("/cohorts/{cohortId}")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "editCohort")
  @Refuses({
    "cohort.not_editable",
    "cohort.track_fixed",
    "cohort.has_breaks",
    "cohort.start",
    "cohort.zone",
    "cohort.capacity",
    "precondition.required",
    "precondition.stale"
  })
  HttpResponse<PlannedCohortView> edit(
      Id cohortId,
      @Body @Valid CreateCohort wanted,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      HttpRequest<?> request) {
    cohorts.edit(cohortId.value(), wanted, ifMatch);
    return tagged(cohortId.value(), request, HttpResponse.ok());
  }

  /** Moves a cohort on: opens a draft, completes one that runs, archives, or cancels. */
  @Put("/cohorts/{cohortId}/status")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "changeCohortStatus")
  @Refuses({"cohort.status", "cohort.start"})
  HttpResponse<PlannedCohortView> change(
      Id cohortId, @Body @Valid ChangeCohortStatus wanted, HttpRequest<?> request) {
    cohorts.change(cohortId.value(), wanted.status());
    return tagged(cohortId.value(), request, HttpResponse.ok());
  }

  private PlannedCohortView read(long cohortId, HttpRequest<?> request) {
    return cohorts.read(cohortId, Languages.askedFor(request));
  }

  private HttpResponse<PlannedCohortView> tagged(
      long cohortId, HttpRequest<?> request, MutableHttpResponse<PlannedCohortView> response) {
    PlannedCohortView view = read(cohortId, request);
    return response.body(view).header(HttpHeaders.ETAG, view.etag());
  }
}
