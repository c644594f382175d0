package io.waymark.feed;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.identity.SessionOnly;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;

@Controller("/api/v1/me/calendar-feed")
@ExecuteOn(TaskExecutors.BLOCKING)
@SessionOnly
class CalendarFeedController {
  private final CalendarFeeds feeds;

  CalendarFeedController(CalendarFeeds feeds) {
    this.feeds = feeds;
  }

  /** Reads the address of one's own calendar, for programs that show calendars. */
  @Get
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "readCalendarFeed")
  CalendarFeedView read(Actor actor) {
    return feeds.read(actor);
  }

  /** Opens one's own calendar at an address that nobody had before; an earlier one is dead. */
  @Put
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "renewCalendarFeed")
  @Refuses("calendar_feed.exists")
  CalendarFeedView renew(Actor actor, HttpRequest<?> request) {
    return feeds.renew(actor, Languages.askedFor(request));
  }

  /** Closes one's own calendar: its address opens nothing any more. */
  @Delete
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "revokeCalendarFeed")
  void revoke(Actor actor) {
    feeds.revoke(actor);
  }
}
