package io.waymark.draft;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/enrolments/{enrolmentId}/check-in-draft")
@ExecuteOn(TaskExecutors.BLOCKING)
class CheckInDraftController {
  private final CheckInDrafts drafts;

  CheckInDraftController(CheckInDrafts drafts) {
    this.drafts = drafts;
  }

  /** Saves what is typed so far; the last one saved wins. */
  @Put
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "saveCheckInDraft")
  @Refuses({
    "enrolment.not_own",
    "check_in.not_open",
    "check_in.already_submitted",
    "check_in.not_editable"
  })
  DraftSaved save(Actor actor, Id enrolmentId, @Body @Valid SaveCheckInDraft typed) {
    SavedDraft saved = drafts.save(actor, enrolmentId.value(), typed);
    return new DraftSaved(saved.savedAt(), saved.version());
  }

  /** Throws away what was typed: for one period, or for all. */
  @Delete
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "discardCheckInDraft")
  @Refuses("enrolment.not_own")
  void discard(Actor actor, Id enrolmentId, @Nullable @QueryValue Integer period) {
    drafts.discard(actor, enrolmentId.value(), period);
  }
}
