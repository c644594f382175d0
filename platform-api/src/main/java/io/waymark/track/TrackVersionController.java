package io.waymark.track;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.waymark.shared.document.Changes;
import io.waymark.shared.document.YamlFile;
import io.waymark.shared.id.Id;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Role;

@Controller("/api/v1/track-versions/{trackVersionId}")
@ExecuteOn(TaskExecutors.BLOCKING)
class TrackVersionController {
  private final Tracks tracks;
  private final TrackVersions versions;

  TrackVersionController(Tracks tracks, TrackVersions versions) {
    this.tracks = tracks;
    this.versions = versions;
  }

  /** Exports a published version as YAML, in the form in which the shipped tracks are kept. */
  @Get(uri = "/file", produces = YamlFile.TYPE)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "exportTrackVersion")
  @ApiResponse(
      responseCode = "200",
      description = "The track as YAML.",
      content = @Content(mediaType = YamlFile.TYPE, schema = @Schema(type = "string")))
  HttpResponse<String> export(Id trackVersionId) {
    PublishedTrack track = tracks.version(trackVersionId.value());
    return YamlFile.of(
        track.document().slug() + "-" + track.number(), TrackDocumentWriter.tree(track.document()));
  }

  /** Compares a version with another: what is added, removed, moved and changed, by key. */
  @Get("/changes-since/{earlierVersionId}")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "compareTrackVersions")
  Changes changes(Id trackVersionId, Id earlierVersionId, HttpRequest<?> request) {
    return versions.changes(
        earlierVersionId.value(), trackVersionId.value(), Languages.askedFor(request));
  }
}
