package io.waymark.pairingboard;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class BoardController {
  private final Board board;

  BoardController(Board board) {
    this.board = board;
  }

  /** Reads who has which mentor in a cohort, who has none, and what mentors have room for. */
  @Get("/cohorts/{cohortId}/pairing-board")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "readPairingBoard")
  BoardView read(Id cohortId) {
    return board.read(cohortId.value());
  }

  /** Lists every mentor for one participant, by how well they suit each other. */
  @Get("/enrolments/{enrolmentId}/mentor-options")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listMentorOptions")
  Page<OptionView> options(Id enrolmentId) {
    return new Page<>(board.options(enrolmentId.value()), null);
  }

  /** Says how much each attribute counts in a cohort's proposals. */
  @Put("/cohorts/{cohortId}/pairing-weights")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "changePairingWeights")
  @Refuses({"pairing.weights", "pairing.changed", "precondition.required", "precondition.stale"})
  void weights(
      Id cohortId,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body @Valid ChangeWeights wanted) {
    board.change(cohortId.value(), ifMatch, wanted);
  }

  /** Proposes mentors for all in a cohort who have none, with reasons; keeps who is locked. */
  @Post("/cohorts/{cohortId}/pairing-proposals")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "proposePairings")
  @Refuses({"pairing.lock", "pairing.changed"})
  ProposalView propose(Id cohortId, @Body @Valid ProposePairings wanted) {
    return board.propose(cohortId.value(), wanted);
  }

  /** Pairs everybody as proposed, unless something has changed since. All are told. */
  @Post("/cohorts/{cohortId}/pairings")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "applyPairings")
  @Refuses({
    "pairing.lock",
    "pairing.changed",
    "pairing.own",
    "pairing.not_mentor",
    "pairing.enrolment_over",
    "pairing.line_manager",
    "pairing.excluded",
    "pairing.mentor_full"
  })
  AppliedView apply(
      Actor actor, Id cohortId, @Body @Valid ApplyPairings wanted, HttpRequest<?> request) {
    return board.apply(actor, cohortId.value(), wanted, Languages.askedFor(request));
  }
}
