package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import io.waymark.ui.client.Tracks.EvidenceKind;
import io.waymark.ui.client.Tracks.MilestoneStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is handed in for milestones, what is decided on it, and what is set aside. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface Submissions {
  @Get("/enrolments/{enrolmentId}/milestones/{milestoneKey}/submission")
  Submission get(String enrolmentId, String milestoneKey);

  /** As somebody else would get it: {@code admin}, or the mentor of a pairing. */
  @Get("/enrolments/{enrolmentId}/milestones/{milestoneKey}/submission")
  Submission getAs(@Header("View-As") String viewpoint, String enrolmentId, String milestoneKey);

  @Post("/enrolments/{enrolmentId}/milestones/{milestoneKey}/evidence")
  Piece add(String enrolmentId, String milestoneKey, @Body Written written);

  @Put("/evidence/{evidenceId}")
  Piece change(@Header("If-Match") String etag, String evidenceId, @Body Written written);

  @Delete("/evidence/{evidenceId}")
  HttpResponse<?> remove(String evidenceId);

  @Post("/enrolments/{enrolmentId}/milestones/{milestoneKey}/submissions")
  HttpResponse<?> submit(String enrolmentId, String milestoneKey);

  @Put("/enrolments/{enrolmentId}/milestones/{milestoneKey}/decision")
  HttpResponse<?> decide(String enrolmentId, String milestoneKey, @Body Answer answer);

  /** Keeps the words of a decision that is not made. */
  @Put("/enrolments/{enrolmentId}/milestones/{milestoneKey}/decision-draft")
  Kept saveDraft(String enrolmentId, String milestoneKey, @Body Typed typed);

  @Put("/enrolments/{enrolmentId}/milestones/{milestoneKey}/waiver")
  HttpResponse<?> waive(String enrolmentId, String milestoneKey, @Body Waiver waiver);

  /** What waits for one's own decision, oldest first. */
  @Get("/me/submissions")
  Awaited awaited();

  /**
   * What is there for one milestone; {@code missing} is the participant's, {@code draft} what the
   * one who decides has typed.
   */
  @Serdeable
  record Submission(
      MilestoneStatus status,
      @Nullable Instant submittedAt,
      boolean mayDecide,
      @Nullable String draft,
      List<Piece> evidence,
      List<Piece> earlier,
      List<Missing> missing) {
    public Submission {
      evidence = Lists.orEmpty(evidence);
      earlier = Lists.orEmpty(earlier);
      missing = Lists.orEmpty(missing);
    }
  }

  /** One piece of evidence; {@code replacedAt} is there for what does not count any more. */
  @Serdeable
  record Piece(
      String id,
      EvidenceKind kind,
      String title,
      @Nullable String url,
      @Nullable String text,
      Instant addedAt,
      @Nullable Instant submittedAt,
      @Nullable Instant replacedAt,
      long version) {
    /** The version as {@code If-Match} wants it. */
    public String etag() {
      return "\"" + version + "\"";
    }
  }

  /** How many of a kind are still missing. */
  @Serdeable
  record Missing(EvidenceKind kind, int count) {}

  /** A piece as it was typed. */
  @Serdeable
  record Written(EvidenceKind kind, String title, @Nullable String url, @Nullable String text) {}

  /** What a mentor decides. */
  enum Decision {
    ACCEPTED,
    CHANGES_REQUESTED
  }

  /** A decision, with words to the participant. */
  @Serdeable
  record Answer(Decision decision, @Nullable String words) {}

  /** The words of a decision as far as they are typed. */
  @Serdeable
  record Typed(String words) {}

  /** When they were kept. */
  @Serdeable
  record Kept(Instant savedAt) {}

  /** Why a milestone is set aside. */
  @Serdeable
  record Waiver(String reason) {}

  /** Milestones that wait. */
  @Serdeable
  record Awaited(List<Item> items) {
    public Awaited {
      items = Lists.orEmpty(items);
    }
  }

  /** One that waits. */
  @Serdeable
  record Item(
      String enrolmentId,
      String participantName,
      String milestoneKey,
      String milestone,
      Instant submittedAt) {}
}
