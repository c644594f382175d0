package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pauses and more time, as participants ask for them. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface DateRequests {
  /** One's own in an enrolment, newest first. */
  @Get("/enrolments/{enrolmentId}/date-requests")
  Page own(String enrolmentId);

  @Post("/enrolments/{enrolmentId}/date-requests")
  Asked ask(String enrolmentId, @Body Ask wanted);

  @Delete("/date-requests/{dateRequestId}")
  HttpResponse<?> withdraw(String dateRequestId);

  /** A cohort's, those that wait first. */
  @Get("/cohorts/{cohortId}/date-requests")
  Page ofCohort(String cohortId);

  @Put("/date-requests/{dateRequestId}/answer")
  HttpResponse<?> answer(String dateRequestId, @Body Answer answer);

  /** More time that nobody asked for. */
  @Post("/enrolments/{enrolmentId}/extensions")
  HttpResponse<?> give(String enrolmentId, @Body Given given);

  /** What is asked for. */
  enum Kind {
    PAUSE,
    EXTENSION
  }

  /** Where a request stands. */
  enum Status {
    OPEN,
    GRANTED,
    DECLINED,
    WITHDRAWN
  }

  /** Requests. */
  @Serdeable
  record Page(List<Request> items) {
    public Page {
      items = Lists.orEmpty(items);
    }
  }

  /** A request with its answer. */
  @Serdeable
  record Request(
      String id,
      String enrolmentId,
      String participantName,
      Kind kind,
      @Nullable LocalDate firstDay,
      @Nullable Integer weeks,
      @Nullable String milestoneKey,
      @Nullable String milestone,
      @Nullable LocalDate dueOn,
      @Nullable String reason,
      Status status,
      Instant askedAt,
      @Nullable Instant answeredAt,
      @Nullable String answeredBy,
      @Nullable String words) {}

  /** What to ask for; its kind says which of the others it takes. */
  @Serdeable
  record Ask(
      Kind kind,
      @Nullable LocalDate firstDay,
      @Nullable Integer weeks,
      @Nullable String milestoneKey,
      @Nullable LocalDate dueOn,
      @Nullable String reason) {

    public static Ask pause(LocalDate firstDay, int weeks, @Nullable String reason) {
      return new Ask(Kind.PAUSE, firstDay, weeks, null, null, reason);
    }

    public static Ask moreTime(String milestoneKey, LocalDate dueOn, @Nullable String reason) {
      return new Ask(Kind.EXTENSION, null, null, milestoneKey, dueOn, reason);
    }
  }

  /** A later day for a milestone, or else for a check-in. */
  @Serdeable
  record Given(
      @Nullable String milestoneKey,
      @Nullable Integer checkIn,
      LocalDate dueOn,
      @Nullable String reason) {}

  /** The request that was made. */
  @Serdeable
  record Asked(String dateRequestId) {}

  /** Yes or no, with words. */
  @Serdeable
  record Answer(boolean granted, @Nullable String words) {}
}
