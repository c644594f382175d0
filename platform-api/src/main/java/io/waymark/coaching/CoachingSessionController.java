package io.waymark.coaching;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.Viewable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class CoachingSessionController {
  private final CoachingSessions sessions;
  private final Scheduling scheduling;
  private final Clock clock;

  CoachingSessionController(CoachingSessions sessions, Scheduling scheduling, Clock clock) {
    this.sessions = sessions;
    this.scheduling = scheduling;
    this.clock = clock;
  }

  /** Lists the sessions that one leads or takes part in: those to come, and those that are over. */
  @Get("/me/coaching-sessions")
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listOwnCoachingSessions")
  @Refuses("page.cursor")
  OwnSessionsView own(
      Actor actor,
      @Nullable @QueryValue String cursor,
      @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
    return sessions.own(actor, Page.after(cursor), size);
  }

  /** Lists the sessions of a participant with their mentors, latest first; no text. */
  @Get("/enrolments/{enrolmentId}/coaching-sessions")
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Viewable
  @Operation(operationId = "listCoachingSessions")
  @Refuses({"page.cursor", "enrolment.not_own"})
  Page<CoachingSessionView> ofEnrolment(
      Actor actor,
      Id enrolmentId,
      @Nullable @QueryValue String cursor,
      @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
    return sessions.ofEnrolment(actor, enrolmentId.value(), Page.after(cursor), size);
  }

  /** Lists the group sessions of a cohort, latest first; no text. */
  @Get("/cohorts/{cohortId}/coaching-sessions")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listCohortSessions")
  @Refuses("page.cursor")
  CohortSessionsView ofCohort(
      Actor actor,
      Id cohortId,
      @Nullable @QueryValue String cursor,
      @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
    return sessions.ofCohort(actor, cohortId.value(), Page.after(cursor), size);
  }

  /** Schedules a session with one of one's mentees, on one's own clock; both are told by mail. */
  @Post("/enrolments/{enrolmentId}/coaching-sessions")
  @Status(HttpStatus.CREATED)
  @Secured(Role.Name.MENTOR)
  @Operation(operationId = "scheduleCoachingSession")
  @Refuses({
    "coaching_session.not_mentor",
    "enrolment.not_active",
    "coaching_session.exists",
    "coaching_session.too_far_ahead",
    "coaching_session.too_far_back"
  })
  HttpResponse<CoachingSessionView> schedule(
      Actor actor, Id enrolmentId, @Body @Valid ScheduleSession wanted, HttpRequest<?> request) {
    long id = scheduling.oneToOne(actor, enrolmentId.value(), wanted, Languages.askedFor(request));
    return tagged(actor, id, HttpStatus.CREATED);
  }

  /** Schedules a session of a whole cohort, on the cohort's clock; everybody in it is told. */
  @Post("/cohorts/{cohortId}/coaching-sessions")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "scheduleGroupSession")
  @Refuses({
    "coaching_session.cohort",
    "coaching_session.exists",
    "coaching_session.too_far_ahead",
    "coaching_session.too_far_back"
  })
  HttpResponse<CoachingSessionView> scheduleGroup(
      Actor actor, Id cohortId, @Body @Valid ScheduleSession wanted, HttpRequest<?> request) {
    long id = scheduling.group(actor, cohortId.value(), wanted, Languages.askedFor(request));
    return tagged(actor, id, HttpStatus.CREATED);
  }

  /** Moves a session that has not begun to another time or place; calendars follow. */
  @Put("/coaching-sessions/{coachingSessionId}")
  @Secured({Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "moveCoachingSession")
  @Refuses({
    "coaching_session.not_lead",
    "precondition.required",
    "precondition.stale",
    "coaching_session.status",
    "coaching_session.begun",
    "coaching_session.exists",
    "coaching_session.too_far_ahead",
    "coaching_session.too_far_back"
  })
  HttpResponse<CoachingSessionView> move(
      Actor actor,
      Id coachingSessionId,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body @Valid ScheduleSession wanted,
      HttpRequest<?> request) {
    long id = coachingSessionId.value();
    scheduling.move(actor, id, ifMatch, wanted, Languages.askedFor(request));
    return tagged(actor, id, HttpStatus.OK);
  }

  /** Calls a session off; what was on its agenda goes to the next. */
  @Put("/coaching-sessions/{coachingSessionId}/cancellation")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "cancelCoachingSession")
  @Refuses({"coaching_session.not_lead", "coaching_session.status"})
  void cancel(Actor actor, Id coachingSessionId, HttpRequest<?> request) {
    scheduling.cancel(actor, coachingSessionId.value(), Languages.askedFor(request));
  }

  private HttpResponse<CoachingSessionView> tagged(Actor actor, long id, HttpStatus status) {
    CoachingSessionView view =
        CoachingSessionView.of(sessions.forActor(actor, id), actor, clock.instant());
    return HttpResponse.<CoachingSessionView>status(status)
        .header(HttpHeaders.ETAG, ETag.of(view.version()))
        .body(view);
  }
}
