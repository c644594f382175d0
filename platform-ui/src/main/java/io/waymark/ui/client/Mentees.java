package io.waymark.ui.client;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people this mentor goes along with. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface Mentees {
  @Get("/me/mentees")
  Page list();

  /** One enrolment, for whoever may know that it exists. */
  @Get("/enrolments/{enrolmentId}")
  Enrolment enrolment(String enrolmentId);

  /** As somebody else would get it: {@code admin}, or the mentor of a pairing. */
  @Get("/enrolments/{enrolmentId}")
  Enrolment enrolmentAs(@Header("View-As") String viewpoint, String enrolmentId);

  /** All current mentees. */
  @Serdeable
  record Page(List<Mentee> items) {
    public Page {
      items = Lists.orEmpty(items);
    }
  }

  /**
   * A mentee's row.
   *
   * @param confidences the last eight, oldest first; null where there is none to read
   */
  @Serdeable
  record Mentee(
      String enrolmentId,
      String participantName,
      @Nullable String title,
      String zone,
      String cohortName,
      boolean primary,
      boolean confirmed,
      @Nullable Integer week,
      OnTime onTime,
      List<@Nullable Integer> confidences,
      @Nullable Milestone nextMilestone,
      @Nullable Instant lastContactAt,
      @Nullable Instant nextSessionAt,
      @Nullable Instant waitingSince,
      List<Reason> risks) {
    public Mentee {
      confidences = Lists.orEmpty(confidences);
      risks = Lists.orEmpty(risks);
    }
  }

  /** The milestone a mentee walks toward. */
  @Serdeable
  record Milestone(String name, LocalDate dueOn, boolean overdue) {}

  /** An enrolment with its mentors. */
  @Serdeable
  record Enrolment(
      String id,
      String participantName,
      @Nullable String title,
      String zone,
      String cohortName,
      String trackName,
      EnrolmentStatus status,
      @Nullable Integer week,
      int weeks,
      OnTime onTime,
      List<Mentor> mentors,
      LocalDate joinedOn) {
    public Enrolment {
      mentors = Lists.orEmpty(mentors);
    }
  }

  /** A current mentor and since when. */
  @Serdeable
  record Mentor(String name, boolean primary, LocalDate since) {}
}
