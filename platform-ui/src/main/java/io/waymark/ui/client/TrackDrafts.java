package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tracks that are being edited. A change names the version that was read. */
@ApiCall
@Client(id = "api", path = "/api/v1/track-drafts", errorType = ProblemBody.class)
public interface TrackDrafts {
  @Get("/{trackDraftId}")
  Draft read(String trackDraftId);

  @Put("/{trackDraftId}")
  Draft save(
      String trackDraftId, @Header("If-Match") String etag, @Body Documents.Document document);

  @Delete("/{trackDraftId}")
  void discard(String trackDraftId);

  /** Refused with {@code draft.faults} or {@code draft.published}. */
  @Put("/{trackDraftId}/publication")
  Published publish(String trackDraftId, @Header("If-Match") String etag);

  /** Against the version before it. */
  @Get("/{trackDraftId}/changes")
  Documents.Changes changes(String trackDraftId);

  @Get("/{trackDraftId}/file")
  @Consumes({"application/yaml", "application/problem+json"})
  byte[] file(String trackDraftId);

  /** Refused with {@code draft.no_calendar}. */
  @Get("/{trackDraftId}/calendar")
  Calendar calendar(String trackDraftId, @Nullable @QueryValue LocalDate startsOn);

  /**
   * A draft as it was last saved.
   *
   * @param number of the version that it will be
   */
  @Serdeable
  record Draft(
      String trackDraftId,
      String programId,
      String slug,
      int number,
      @Nullable String baseVersionId,
      @Nullable String publishedVersionId,
      Instant savedAt,
      long version,
      Map<String, Object> document,
      List<Documents.Fault> faults,
      List<Served> competencies) {
    public Draft {
      faults = Lists.orEmpty(faults);
      competencies = Lists.orEmpty(competencies);
    }
  }

  /** A competency that milestones may serve. */
  @Serdeable
  record Served(String key, Named name) {}

  /** A name in both languages. */
  @Serdeable
  record Named(String en, String de) {}

  /** What it has become. */
  @Serdeable
  record Published(String trackVersionId, int number) {}

  /** Which dates it would mean. */
  @Serdeable
  record Calendar(
      LocalDate startsOn, LocalDate endsOn, List<CheckIn> checkIns, List<Milestone> milestones) {
    public Calendar {
      checkIns = Lists.orEmpty(checkIns);
      milestones = Lists.orEmpty(milestones);
    }
  }

  /** A check-in, by the last week that it is about. */
  @Serdeable
  record CheckIn(int week, LocalDate opensOn, LocalDate dueOn) {}

  /** A milestone, due with the check-in that holds its week. */
  @Serdeable
  record Milestone(String key, int week, LocalDate dueOn) {}
}
