package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
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

/** The participant's week and the check-ins of an enrolment. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface CheckIns {
  /**
   * Everything the home screen shows; without an id the API picks the running enrolment, and
   * without a period the check-in to begin with.
   */
  @Get("/me/this-week")
  ThisWeek thisWeek(@Nullable @QueryValue String enrolmentId, @Nullable @QueryValue Integer period);

  /** Submits the check-in of a period; 409 {@code check_in.already_submitted} on a second one. */
  @Post("/enrolments/{enrolmentId}/check-ins")
  CheckIn submit(String enrolmentId, @Body NewCheckIn checkIn);

  @Get("/check-ins/{checkInId}")
  CheckIn get(String checkInId);

  /** As somebody else would get it: {@code admin}, or the mentor of a pairing. */
  @Get("/check-ins/{checkInId}")
  CheckIn getAs(@Header("View-As") String viewpoint, String checkInId);

  /** Changes a submitted check-in; {@code ifMatch} comes from {@link CheckIn#etag()}. */
  @Put("/check-ins/{checkInId}")
  CheckIn change(String checkInId, @Header("If-Match") String ifMatch, @Body CheckInBody body);

  /** The history, newest first, by cursor. */
  @Get("/enrolments/{enrolmentId}/check-ins")
  History history(
      String enrolmentId, @Nullable @QueryValue String cursor, @Nullable @QueryValue Integer size);

  /** The history as somebody else would get it. */
  @Get("/enrolments/{enrolmentId}/check-ins")
  History historyAs(
      @Header("View-As") String viewpoint,
      String enrolmentId,
      @Nullable @QueryValue String cursor,
      @Nullable @QueryValue Integer size);

  /** Keeps what has been typed so far; the last write wins. */
  @Put("/enrolments/{enrolmentId}/check-in-draft")
  SavedDraft saveDraft(String enrolmentId, @Body DraftOf draft);

  @Delete("/enrolments/{enrolmentId}/check-in-draft")
  HttpResponse<?> discardDraft(String enrolmentId, @Nullable @QueryValue Integer period);

  /** What became of last week's commitment. */
  enum Outcome {
    KEPT,
    CARRIED,
    DROPPED
  }

  /** What a check-in says. */
  @Serdeable
  record CheckInBody(
      List<Review> reviews,
      List<NewCommitment> commitments,
      @Nullable Integer confidence,
      @Nullable String win,
      @Nullable String blocker,
      @Nullable String question) {
    public CheckInBody {
      reviews = Lists.orEmpty(reviews);
      commitments = Lists.orEmpty(commitments);
    }
  }

  /** A check-in for a period. */
  @Serdeable
  record NewCheckIn(
      int period,
      List<Review> reviews,
      List<NewCommitment> commitments,
      @Nullable Integer confidence,
      @Nullable String win,
      @Nullable String blocker,
      @Nullable String question) {
    /** The body's words, for the given period. */
    public static NewCheckIn of(int period, CheckInBody body) {
      return new NewCheckIn(
          period,
          body.reviews(),
          body.commitments(),
          body.confidence(),
          body.win(),
          body.blocker(),
          body.question());
    }
  }

  /** The outcome of one commitment; a reason is asked for when it was carried or dropped. */
  @Serdeable
  record Review(String commitmentId, @Nullable Outcome outcome, @Nullable String reason) {}

  /** A new promise, or an old one carried on. */
  @Serdeable
  record NewCommitment(String text, @Nullable String milestoneKey, @Nullable String carriedFrom) {}

  /**
   * The draft of a period's check-in.
   *
   * @param changes the sent check-in that it will change; null while there is none
   */
  @Serdeable
  record DraftOf(int period, @Nullable String changes, CheckInBody body) {}

  /** When a draft was kept. */
  @Serdeable
  record SavedDraft(Instant savedAt, long version) {}

  /** A submitted check-in with its replies. */
  @Serdeable
  record CheckIn(
      String id,
      String enrolmentId,
      String participantName,
      int period,
      int firstWeek,
      int lastWeek,
      WeekState state,
      Instant submittedAt,
      Instant dueAt,
      @Nullable Instant editableUntil,
      long version,
      List<Reviewed> reviews,
      List<Commitment> commitments,
      @Nullable Integer confidence,
      @Nullable String win,
      @Nullable String blocker,
      @Nullable String question,
      List<Reply> replies,
      @Nullable Instant replyDueAt,
      @Nullable Instant answeredAt) {
    public CheckIn {
      reviews = Lists.orEmpty(reviews);
      commitments = Lists.orEmpty(commitments);
      replies = Lists.orEmpty(replies);
    }

    /** The version as {@code If-Match} wants it. */
    public String etag() {
      return "\"" + version + "\"";
    }
  }

  /** A commitment of the week before and what became of it. */
  @Serdeable
  record Reviewed(
      String commitmentId,
      String text,
      @Nullable String serves,
      @Nullable String milestoneKey,
      @Nullable Outcome outcome,
      @Nullable String reason,
      int timesCarried) {}

  /**
   * A commitment made in this check-in; its outcome is known once the next one is in.
   *
   * @param carriedFrom the commitment of the check-in before that it repeats
   */
  @Serdeable
  record Commitment(
      String id,
      String text,
      @Nullable String serves,
      @Nullable String milestoneKey,
      @Nullable String carriedFrom,
      int timesCarried,
      @Nullable Outcome outcome,
      @Nullable String reason) {}

  /** A mentor's answer; {@code own} when the reader wrote it. */
  @Serdeable
  record Reply(
      String id,
      String mentorName,
      String text,
      Instant sentAt,
      @Nullable Instant editedAt,
      boolean own,
      long version) {
    /** The version as {@code If-Match} wants it. */
    public String etag() {
      return "\"" + version + "\"";
    }
  }

  /** A page of the history. */
  @Serdeable
  record History(List<Past> items, @Nullable String next) {
    public History {
      items = Lists.orEmpty(items);
    }
  }

  /** A period of the history; text is absent where the reader may not read it. */
  @Serdeable
  record Past(
      int period,
      int firstWeek,
      int lastWeek,
      LocalDate firstDay,
      LocalDate lastDay,
      WeekState state,
      Instant dueAt,
      @Nullable String checkInId,
      @Nullable Instant submittedAt,
      @Nullable Integer confidence,
      @Nullable Instant answeredAt,
      @Nullable Instant replyDueAt,
      @Nullable String win,
      @Nullable String question,
      int replyCount,
      boolean readable) {}
}
