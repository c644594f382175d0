package io.waymark.milestone;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Standing;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.Viewable;
import jakarta.validation.Valid;
import java.time.Clock;

@Controller("/api/v1/enrolments/{enrolmentId}")
@ExecuteOn(TaskExecutors.BLOCKING)
class TrackController {
  private final Enrolments enrolments;
  private final ProgressReading progress;
  private final Tasks tasks;
  private final Clock clock;

  TrackController(Enrolments enrolments, ProgressReading progress, Tasks tasks, Clock clock) {
    this.enrolments = enrolments;
    this.progress = progress;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Reads the whole road: phases, milestones and tasks with their dates and where they stand. */
  @Get("/track")
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Viewable
  @Operation(operationId = "readTrack")
  @Refuses("enrolment.not_own")
  TrackView read(Actor actor, Id enrolmentId, HttpRequest<?> request) {
    Standing standing = enrolments.forActor(actor, enrolmentId.value());
    return new TrackScreen(
            standing,
            progress.withSteps(standing.enrolment()),
            clock.instant(),
            Languages.askedFor(request))
        .view();
  }

  /** Ticks a task of one's own, or takes the tick back; the first tick starts its milestone. */
  @Put("/tasks/{taskKey}")
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "tickTask")
  @Refuses({"enrolment.not_own", "enrolment.not_active", "milestone.status"})
  TickedView tick(Actor actor, Id enrolmentId, String taskKey, @Body @Valid TickTask wanted) {
    Tasks.Ticked ticked =
        wanted.done()
            ? tasks.tick(actor, enrolmentId.value(), taskKey)
            : tasks.untick(actor, enrolmentId.value(), taskKey);
    return new TickedView(ticked.doneAt() != null, ticked.doneAt(), ticked.milestone());
  }
}
