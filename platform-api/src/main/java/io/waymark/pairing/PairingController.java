package io.waymark.pairing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class PairingController {
  private final Pairings pairings;

  private final PairingChanges changes;

  PairingController(Pairings pairings, PairingChanges changes) {
    this.pairings = pairings;
    this.changes = changes;
  }

  /** Lists who mentored a participant, from when until when, and who paired them. */
  @Get("/enrolments/{enrolmentId}/pairings")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listPairings")
  Page<PairingView> history(Actor actor, Id enrolmentId) {
    return new Page<>(changes.history(actor, enrolmentId.value()), null);
  }

  /** Gives a participant a mentor: the primary one, or a further one. Both are told. */
  @Post("/enrolments/{enrolmentId}/pairings")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "pairMentor")
  @Refuses({
    "pairing.own",
    "pairing.not_mentor",
    "pairing.exists",
    "pairing.enrolment_over",
    "pairing.line_manager",
    "pairing.excluded",
    "pairing.mentor_full"
  })
  PairingCreated pair(
      Actor actor, Id enrolmentId, @Body @Valid PairMentor wanted, HttpRequest<?> request) {
    long mentor = wanted.mentorId().value();
    return new PairingCreated(
        new Id(
            wanted.primary()
                ? changes.begin(
                    actor,
                    new PairingChanges.Wanted(enrolmentId.value(), mentor, wanted.beyondCapacity()),
                    Languages.askedFor(request))
                : changes.add(actor, enrolmentId.value(), mentor, Languages.askedFor(request))));
  }

  /** Makes somebody else the primary mentor; the pairing before ends. All are told. */
  @Put("/enrolments/{enrolmentId}/primary-mentor")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "changePrimaryMentor")
  @Refuses({
    "pairing.own",
    "pairing.not_mentor",
    "pairing.enrolment_over",
    "pairing.line_manager",
    "pairing.excluded",
    "pairing.mentor_full"
  })
  PairingCreated changePrimary(
      Actor actor, Id enrolmentId, @Body @Valid ChangePrimary wanted, HttpRequest<?> request) {
    return new PairingCreated(
        new Id(
            changes.makePrimary(
                actor,
                new PairingChanges.Wanted(
                    enrolmentId.value(), wanted.mentorId().value(), wanted.beyondCapacity()),
                Languages.askedFor(request))));
  }

  /** Ends a pairing, and with it what the mentor may see. Both are told. */
  @Delete("/pairings/{pairingId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @WhenFull
  @Operation(operationId = "endPairing")
  void end(Actor actor, Id pairingId, HttpRequest<?> request) {
    changes.end(actor, pairingId.value(), Languages.askedFor(request));
  }

  /** Confirms a new mentor's name, and so shares earlier check-ins with them. */
  @Put("/pairings/{pairingId}/confirmation")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "confirmPairing")
  @Refuses("enrolment.not_own")
  void confirm(Actor actor, Id pairingId) {
    pairings.confirm(actor, pairingId.value());
  }
}
