package io.waymark.enrolmentlink;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class EnrolmentLinkController {
  private final EnrolmentLinks links;
  private final SelfEnrolment enrolment;

  EnrolmentLinkController(EnrolmentLinks links, SelfEnrolment enrolment) {
    this.links = links;
    this.enrolment = enrolment;
  }

  /** Lists the links of a cohort that are good now, newest first. */
  @Get("/cohorts/{cohortId}/enrolment-links")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listEnrolmentLinks")
  EnrolmentLinksView list(Id cohortId) {
    return links.list(cohortId.value());
  }

  /** Makes a link by which members enrol themselves. */
  @Post("/cohorts/{cohortId}/enrolment-links")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "makeEnrolmentLink")
  @Refuses("cohort.not_enrolling")
  EnrolmentLinkView make(Actor actor, Id cohortId, @Body @Valid MakeEnrolmentLink wanted) {
    return links.make(actor, cohortId.value(), wanted.days());
  }

  /** Takes a link back; it opens nothing any more. */
  @Delete("/enrolment-links/{enrolmentLinkId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "revokeEnrolmentLink")
  void revoke(Id enrolmentLinkId) {
    links.revoke(enrolmentLinkId.value());
  }

  /** Tells what an enrolment link leads to; uses nothing up. */
  @Post("/enrolment-links/preview")
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "previewEnrolmentLink")
  @Refuses({
    "enrolment_link.revoked",
    "enrolment_link.expired",
    "cohort.not_enrolling",
    "enrolment.exists"
  })
  OfferView look(Actor actor, @Body @Valid LinkToken presented, HttpRequest<?> request) {
    return enrolment.look(actor, presented.token(), Languages.askedFor(request));
  }

  /** Enrols by a link: on a place while there is one, else on the waitlist. */
  @Post("/me/enrolments")
  @Status(HttpStatus.CREATED)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "enrolByLink")
  @Refuses({
    "enrolment_link.revoked",
    "enrolment_link.expired",
    "cohort.not_enrolling",
    "enrolment.exists",
    "enrolment.not_participant"
  })
  EnrolledView enrol(Actor actor, @Body @Valid LinkToken presented) {
    return enrolment.enrol(actor, presented.token());
  }
}
