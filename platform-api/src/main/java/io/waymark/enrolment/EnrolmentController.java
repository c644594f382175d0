package io.waymark.enrolment;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.Viewable;
import java.time.Clock;

@Controller("/api/v1/enrolments")
@ExecuteOn(TaskExecutors.BLOCKING)
class EnrolmentController {
  private final Enrolments enrolments;
  private final Clock clock;

  EnrolmentController(Enrolments enrolments, Clock clock) {
    this.enrolments = enrolments;
    this.clock = clock;
  }

  /** Reads who takes part in what, and how it goes; nothing of what they wrote. */
  @Get("/{enrolmentId}")
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Viewable
  @Operation(operationId = "readEnrolment")
  @Refuses("enrolment.not_own")
  EnrolmentView read(Actor actor, Id enrolmentId, HttpRequest<?> request) {
    Enrolment enrolment = enrolments.forActor(actor, enrolmentId.value()).enrolment();
    return EnrolmentView.of(enrolment, clock.instant(), Languages.askedFor(request));
  }
}
