package io.waymark.insight;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.page.Page;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;

@Controller("/api/v1/me/mentees")
@ExecuteOn(TaskExecutors.BLOCKING)
class MenteeController {
  private final Mentees mentees;

  MenteeController(Mentees mentees) {
    this.mentees = mentees;
  }

  /** Lists one's current mentees, and how each of them fares. */
  @Get
  @Secured(Role.Name.MENTOR)
  @Operation(operationId = "listMentees")
  Page<MenteeView> list(Actor actor, HttpRequest<?> request) {
    return new Page<>(mentees.of(actor, Languages.askedFor(request)), null);
  }
}
