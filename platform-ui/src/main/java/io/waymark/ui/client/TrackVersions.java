package io.waymark.ui.client;

import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;

/** Published versions of tracks. */
@ApiCall
@Client(id = "api", path = "/api/v1/track-versions", errorType = ProblemBody.class)
public interface TrackVersions {
  @Get("/{trackVersionId}/file")
  @Consumes({"application/yaml", "application/problem+json"})
  byte[] file(String trackVersionId);

  @Get("/{trackVersionId}/changes-since/{earlierVersionId}")
  Documents.Changes changes(String trackVersionId, String earlierVersionId);
}
