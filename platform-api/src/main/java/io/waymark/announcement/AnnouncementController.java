package io.waymark.announcement;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class AnnouncementController {
  private final Announcements announcements;

  AnnouncementController(Announcements announcements) {
    this.announcements = announcements;
  }

  /** Lists what was told to a cohort, newest first. */
  @Get("/cohorts/{cohortId}/announcements")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listAnnouncements")
  AnnouncementsView list(Actor actor, Id cohortId) {
    return announcements.ofCohort(actor, cohortId.value());
  }

  /** Tells everybody in a cohort and their mentors something, on their screens and by mail. */
  @Post("/cohorts/{cohortId}/announcements")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "sendAnnouncement")
  @Refuses({"announcement.repeated", "cohort.empty"})
  AnnouncementsView send(
      Actor actor, Id cohortId, @Body @Valid SendAnnouncement said, HttpRequest<?> request) {
    announcements.send(actor, cohortId.value(), said, Languages.askedFor(request));
    return announcements.ofCohort(actor, cohortId.value());
  }

  /** Lists what one's cohorts, or those of one's mentees, were told and one has not put away. */
  @Get("/me/announcements")
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR})
  @Operation(operationId = "listOwnAnnouncements")
  AnnouncementsView own(Actor actor) {
    return announcements.toRead(actor);
  }

  /** Puts an announcement away, from one's own screen alone. */
  @Put("/me/announcements/{announcementId}/dismissal")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR})
  @Operation(operationId = "dismissAnnouncement")
  void dismiss(Actor actor, Id announcementId) {
    announcements.dismiss(actor, announcementId.value());
  }
}
