package io.waymark.submission;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class EvidenceController {
  private final EvidencePieces pieces;

  EvidenceController(EvidencePieces pieces) {
    this.pieces = pieces;
  }

  /** Adds a piece of evidence, for oneself alone until it is handed in. */
  @Post("/enrolments/{enrolmentId}/milestones/{milestoneKey}/evidence")
  @Status(HttpStatus.CREATED)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "addEvidence")
  @Refuses({
    "enrolment.not_own",
    "enrolment.not_active",
    "milestone.status",
    "evidence.incomplete",
    "evidence.too_many"
  })
  HttpResponse<PieceView> add(
      Actor actor, Id enrolmentId, String milestoneKey, @Body @Valid WriteEvidence said) {
    return tagged(
        HttpResponse.status(HttpStatus.CREATED),
        pieces.add(actor, enrolmentId.value(), milestoneKey, said));
  }

  /** Changes a piece of evidence; one that was handed in is kept, and another takes its place. */
  @Put("/evidence/{evidenceId}")
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "changeEvidence")
  @Refuses({
    "enrolment.not_own",
    "enrolment.not_active",
    "milestone.status",
    "evidence.incomplete",
    "precondition.required",
    "precondition.stale"
  })
  HttpResponse<PieceView> change(
      Actor actor,
      Id evidenceId,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body @Valid WriteEvidence said) {
    return tagged(HttpResponse.ok(), pieces.change(actor, evidenceId.value(), said, ifMatch));
  }

  /** Takes a piece of evidence out; one that was handed in is kept among the earlier ones. */
  @Delete("/evidence/{evidenceId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "removeEvidence")
  @Refuses({"enrolment.not_own", "enrolment.not_active", "milestone.status"})
  void remove(Actor actor, Id evidenceId) {
    pieces.remove(actor, evidenceId.value());
  }

  private static HttpResponse<PieceView> tagged(
      MutableHttpResponse<PieceView> response, PieceView piece) {
    return response.header(HttpHeaders.ETAG, ETag.of(piece.version())).body(piece);
  }
}
