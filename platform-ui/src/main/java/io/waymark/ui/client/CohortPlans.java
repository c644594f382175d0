package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cohorts as those who run programs plan them. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface CohortPlans {
  /** What a cohort can run. */
  @Get("/published-tracks")
  TrackVersions tracks();

  @Get("/cohorts/{cohortId}")
  Plan read(String cohortId);

  @Post("/cohorts")
  Plan create(@Body Wanted wanted);

  @Put("/cohorts/{cohortId}")
  Plan edit(String cohortId, @Header("If-Match") String etag, @Body Wanted wanted);

  @Put("/cohorts/{cohortId}/status")
  Plan change(String cohortId, @Body Status status);

  /** Published versions, by program, a track's newest first. */
  @Serdeable
  record TrackVersions(List<TrackVersion> items) {
    public TrackVersions {
      items = Lists.orEmpty(items);
    }
  }

  /** A published version of a track. */
  @Serdeable
  record TrackVersion(
      String trackVersionId,
      String programId,
      String programName,
      String trackName,
      int number,
      boolean newest,
      int weeks,
      @Nullable Instant publishedAt) {}

  /**
   * A cohort's plan.
   *
   * @param allowed what may be made of it now
   * @param etag for the next edit
   */
  @Serdeable
  record Plan(
      String id,
      String name,
      String programId,
      String programName,
      String trackVersionId,
      String trackName,
      int trackVersion,
      int weeks,
      CohortStatus status,
      LocalDate startsOn,
      LocalDate endsOn,
      String zone,
      @Nullable Integer capacity,
      int taken,
      int active,
      int waiting,
      int applied,
      List<CohortStatus> allowed,
      String etag) {
    public Plan {
      allowed = Lists.orEmpty(allowed);
    }
  }

  /** What a cohort is to be. */
  @Serdeable
  record Wanted(
      String trackVersionId,
      String name,
      LocalDate startsOn,
      String zone,
      @Nullable Integer capacity) {}

  /** What to make of a cohort. */
  @Serdeable
  record Status(CohortStatus status) {}
}
