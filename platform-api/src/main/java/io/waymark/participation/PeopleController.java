package io.waymark.participation;

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
import io.waymark.shared.limit.LargeBody;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import java.util.stream.Collectors;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleController {
  private final People people;
  private final Participation participation;
  private final Graduation graduation;
  private final EnrolmentImports imports;

  PeopleController(
      People people, Participation participation, Graduation graduation, EnrolmentImports imports) {
    this.people = people;
    this.participation = participation;
    this.graduation = graduation;
    this.imports = imports;
  }

  /** Lists everybody who is or was in a cohort, or waits for it, by name. */
  @Get("/cohorts/{cohortId}/people")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listCohortPeople")
  PeopleView list(Id cohortId) {
    return people.read(cohortId.value());
  }

  /** Enrols members, all or none: on places while there are some, then on the waitlist. */
  @Post("/cohorts/{cohortId}/people")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "enrolMembers")
  @Refuses({"cohort.not_enrolling", "enrolment.exists", "enrolment.not_participant"})
  PlacedView enrol(Id cohortId, @Body @Valid EnrolMembers wanted) {
    return participation.enrol(
        cohortId.value(), wanted.membershipIds().stream().map(Id::value).toList());
  }

  /** Tells the fate of each row of a CSV file, and enrols or invites people if none is refused. */
  @Post("/cohorts/{cohortId}/people/import")
  @LargeBody
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "importCohortPeople")
  @Refuses({
    "import.encoding",
    "import.malformed",
    "import.columns",
    "import.empty",
    "import.too_many",
    "cohort.not_enrolling",
    "enrolment.exists",
    "enrolment.not_participant",
    "invitation.exists",
    "limit.members"
  })
  ImportView run(Actor actor, Id cohortId, @Body @Valid ImportPeople wanted) {
    return imports.run(actor, cohortId.value(), wanted);
  }

  /** Lets people graduate: those named, or all who are done. */
  @Post("/cohorts/{cohortId}/graduations")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "graduatePeople")
  @Refuses({"cohort.not_begun", "enrolment.status", "enrolment.not_done"})
  GraduatedView graduate(Id cohortId, @Body @Valid GraduatePeople wanted) {
    return new GraduatedView(
        graduation.graduate(
            cohortId.value(),
            wanted.enrolmentIds().stream().map(Id::value).collect(Collectors.toSet()),
            wanted.withOpenMilestones()));
  }

  /** Lets somebody in from the waitlist, says no to them, or takes them out of the cohort. */
  @Put("/enrolments/{enrolmentId}/status")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "decideEnrolment")
  @Refuses({"enrolment.status", "enrolment.exists", "cohort.full", "cohort.not_enrolling"})
  void decide(Id enrolmentId, @Body @Valid DecideEnrolment wanted) {
    participation.decide(enrolmentId.value(), wanted.status());
  }

  /** Leaves a cohort; what one wrote stays readable to oneself. */
  @Put("/enrolments/{enrolmentId}/withdrawal")
  @WhenFull
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "withdrawFromCohort")
  @Refuses({"enrolment.status", "enrolment.not_own"})
  void leave(Actor actor, Id enrolmentId) {
    participation.leave(actor, enrolmentId.value());
  }
}
