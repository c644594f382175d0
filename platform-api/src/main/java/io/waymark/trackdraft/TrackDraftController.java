package io.waymark.trackdraft;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.waymark.shared.document.Changes;
import io.waymark.shared.document.YamlFile;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import io.waymark.shared.limit.LargeBody;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Role;
import io.waymark.track.PublishedTrack;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/track-drafts/{trackDraftId}")
@ExecuteOn(TaskExecutors.BLOCKING)
class TrackDraftController {
  private final TrackDrafts drafts;
  private final TrackDraftReading reading;
  private final Clock clock;

  TrackDraftController(TrackDrafts drafts, TrackDraftReading reading, Clock clock) {
    this.drafts = drafts;
    this.reading = reading;
    this.clock = clock;
  }

  /** Reads a draft of a track, with what is still wrong with it. */
  @Get
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "readTrackDraft")
  HttpResponse<TrackDraftView> read(Id trackDraftId) {
    return tagged(drafts.get(trackDraftId.value()));
  }

  /** Saves a draft as it stands, finished or not. */
  @Put
  @LargeBody
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "saveTrackDraft")
  @Refuses({
    "draft.published",
    "draft.shape",
    "draft.slug",
    "precondition.required",
    "precondition.stale"
  })
  HttpResponse<TrackDraftView> save(
      Id trackDraftId,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body @Valid SaveTrackDraft wanted) {
    return tagged(drafts.save(trackDraftId.value(), ifMatch, wanted.document()));
  }

  /** Throws a draft away. */
  @Delete
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "discardTrackDraft")
  @Refuses("draft.published")
  void discard(Id trackDraftId) {
    drafts.discard(trackDraftId.value());
  }

  /** Publishes a draft as the next version of its track, which never changes again. */
  @Put("/publication")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "publishTrackDraft")
  @Refuses({
    "draft.published",
    "draft.faults",
    "track.framework",
    "track.version_exists",
    "precondition.required",
    "precondition.stale"
  })
  PublishedView publish(Id trackDraftId, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
    PublishedTrack published = drafts.publish(trackDraftId.value(), ifMatch);
    return new PublishedView(new Id(published.versionId()), published.number());
  }

  /** Compares a draft with the version before it, by key. */
  @Get("/changes")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "compareTrackDraft")
  Changes changes(Id trackDraftId, HttpRequest<?> request) {
    return reading.changes(drafts.get(trackDraftId.value()), Languages.askedFor(request));
  }

  /** Exports a draft as YAML, finished or not. */
  @Get(uri = "/file", produces = YamlFile.TYPE)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "exportTrackDraft")
  @ApiResponse(
      responseCode = "200",
      description = "The track as YAML.",
      content = @Content(mediaType = YamlFile.TYPE, schema = @Schema(type = "string")))
  HttpResponse<String> export(Id trackDraftId) {
    TrackDraft draft = drafts.get(trackDraftId.value());
    return YamlFile.of(draft.slug() + "-draft", draft.document());
  }

  /** Shows on which dates a cohort that starts then would meet milestones and check-ins. */
  @Get("/calendar")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "previewTrackDraft")
  @Refuses("draft.no_calendar")
  CalendarPreview calendar(Id trackDraftId, @Nullable @QueryValue LocalDate startsOn) {
    LocalDate start =
        startsOn == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : startsOn;
    return CalendarPreview.of(drafts.get(trackDraftId.value()).document(), start);
  }

  private HttpResponse<TrackDraftView> tagged(TrackDraft draft) {
    TrackDraftView view = reading.view(draft);
    return HttpResponse.ok(view).header(HttpHeaders.ETAG, ETag.of(view.version()));
  }
}
