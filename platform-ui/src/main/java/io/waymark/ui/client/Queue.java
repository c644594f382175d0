package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for this mentor's answer. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface Queue {
  /** The waiting check-ins, oldest first, by cursor. */
  @Get("/me/queue")
  Waiting list(@Nullable @QueryValue String cursor, @Nullable @QueryValue Integer size);

  /** Sends or changes the reply; the answer's ETag is the {@code ifMatch} of the next change. */
  @Put("/check-ins/{checkInId}/reply")
  HttpResponse<CheckIns.Reply> reply(
      String checkInId, @Nullable @Header("If-Match") String ifMatch, @Body Words words);

  /** Keeps an unsent reply. */
  @Put("/check-ins/{checkInId}/reply-draft")
  Saved saveDraft(String checkInId, @Body Words words);

  /**
   * The queue and its figures.
   *
   * @param targetDays working days within which a reply is promised
   */
  @Serdeable
  record Waiting(
      int targetDays,
      int waiting,
      int overTarget,
      int answeredThisWeek,
      List<Item> items,
      @Nullable String next) {
    public Waiting {
      items = Lists.orEmpty(items);
    }
  }

  /** A check-in that waits. */
  @Serdeable
  record Item(
      String checkInId,
      String enrolmentId,
      String participantName,
      @Nullable String title,
      int firstWeek,
      int lastWeek,
      Instant submittedAt,
      WeekState state,
      Instant replyDueAt,
      boolean overdue,
      @Nullable LocalDate awayUntil,
      @Nullable String draft) {}

  /** The text of a reply. */
  @Serdeable
  record Words(String text) {}

  /** When the draft was kept. */
  @Serdeable
  record Saved(Instant savedAt) {}
}
