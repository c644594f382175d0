package io.waymark.trackdraft;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.limit.LargeBody;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1/programs/{programId}/track-drafts")
@ExecuteOn(TaskExecutors.BLOCKING)
class TrackDraftsController {
  private final TrackDrafts drafts;
  private final TrackDraftReading reading;

  TrackDraftsController(TrackDrafts drafts, TrackDraftReading reading) {
    this.drafts = drafts;
    this.reading = reading;
  }

  /** Begins a draft of a track: from a published version, from the shipped one, or empty. */
  @Post
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "beginTrackDraft")
  @Refuses({"draft.exists", "draft.slug_missing", "track.exists"})
  TrackDraftView begin(Id programId, @Body @Valid BeginTrackDraft wanted) {
    return reading.view(drafts.get(drafts.begin(programId.value(), wanted)));
  }

  /** Begins a draft from a YAML file; nothing is kept of one that is no track. */
  @Post("/import")
  @LargeBody
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "importTrack")
  @Refuses({"draft.exists", "draft.file", "draft.shape", "draft.slug"})
  TrackDraftView fromFile(Id programId, @Body @Valid ImportTrack wanted) {
    return reading.view(drafts.get(drafts.begin(programId.value(), wanted.yaml(), wanted.slug())));
  }
}
