package io.waymark.thisweek;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import io.waymark.thisweek.ThisWeek.Wanted;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/me/this-week")
@ExecuteOn(TaskExecutors.BLOCKING)
class ThisWeekController {
  private final ThisWeek thisWeek;

  ThisWeekController(ThisWeek thisWeek) {
    this.thisWeek = thisWeek;
  }

  /** Reads one's week: the check-in to write, the next milestone, the latest reply. */
  @Get
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "readThisWeek")
  ThisWeekView read(
      Actor actor,
      @Nullable @QueryValue Id enrolmentId,
      @Nullable @QueryValue Integer period,
      HttpRequest<?> request) {
    Long enrolment = enrolmentId == null ? null : enrolmentId.value();
    return thisWeek.read(actor, new Wanted(enrolment, period, Languages.askedFor(request)));
  }
}
