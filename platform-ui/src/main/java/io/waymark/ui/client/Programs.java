package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the organisation offers, for those who run it. */
@ApiCall
@Client(id = "api", path = "/api/v1/programs", errorType = ProblemBody.class)
public interface Programs {
  @Get
  Page list(@Nullable @QueryValue String cursor, @Nullable @QueryValue Integer size);

  /** Refused with {@code program.exists}. */
  @Post
  WithCohorts create(@Body NewProgram wanted);

  @Get("/{programId}")
  WithCohorts read(String programId);

  /** Refused with {@code precondition.stale}. */
  @Put("/{programId}/name")
  WithCohorts rename(String programId, @Header("If-Match") String etag, @Body Name wanted);

  /** Refused with {@code draft.exists} or {@code track.exists}. */
  @Post("/{programId}/track-drafts")
  TrackDrafts.Draft begin(String programId, @Body NewDraft wanted);

  /** Refused with {@code draft.exists}, {@code draft.file} or {@code draft.shape}. */
  @Post("/{programId}/track-drafts/import")
  TrackDrafts.Draft fromFile(String programId, @Body Documents.ImportFile file);

  /** A page of programs. */
  @Serdeable
  record Page(List<Program> items, @Nullable String next) {
    public Page {
      items = Lists.orEmpty(items);
    }
  }

  /** A program. */
  @Serdeable
  record Program(
      String programId,
      String slug,
      String name,
      int cohorts,
      List<Track> tracks,
      List<Draft> drafts) {
    public Program {
      tracks = Lists.orEmpty(tracks);
      drafts = Lists.orEmpty(drafts);
    }
  }

  /** What a program is to be called. */
  @Serdeable
  record Name(String name) {}

  /**
   * A program with the cohorts that run its tracks.
   *
   * @param etag the version of the program, for whoever renames it
   */
  @Serdeable
  record WithCohorts(Program program, List<Cohort> cohorts, String etag) {
    public WithCohorts {
      cohorts = Lists.orEmpty(cohorts);
    }
  }

  /** A track with its versions, newest first. */
  @Serdeable
  record Track(String slug, String name, List<Version> versions) {
    public Track {
      versions = Lists.orEmpty(versions);
    }
  }

  /** A published version. */
  @Serdeable
  record Version(
      String trackVersionId,
      int number,
      Instant publishedAt,
      int weeks,
      String framework,
      int frameworkNumber,
      int cohorts) {}

  /** A draft that is not published yet. */
  @Serdeable
  record Draft(String trackDraftId, String slug, Instant savedAt) {}

  /** A cohort, and the version that it runs. */
  @Serdeable
  record Cohort(String cohortId, String name, LocalDate startsOn, String trackVersionId) {}

  /** A program to be. */
  @Serdeable
  record NewProgram(String name, String slug) {}

  /** From what a draft begins; all null but the slug and the name for an empty outline. */
  @Serdeable
  record NewDraft(
      @Nullable String fromVersionId,
      @Nullable String shipped,
      @Nullable String slug,
      @Nullable String name) {}
}
