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
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who mentors whom: as those who run programs arrange it, and as participants confirm it. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface Pairings {
  /** Confirms a new mentor's name, which opens what was shared before. */
  @Put("/pairings/{pairingId}/confirmation")
  HttpResponse<?> confirm(String pairingId);

  @Get("/cohorts/{cohortId}/pairing-board")
  PairingBoard board(String cohortId);

  /** Every mentor for one participant, those with nothing against them first. */
  @Get("/enrolments/{enrolmentId}/mentor-options")
  Options options(String enrolmentId);

  /** The latest first. */
  @Get("/enrolments/{enrolmentId}/pairings")
  History history(String enrolmentId);

  @Post("/enrolments/{enrolmentId}/pairings")
  Made pair(String enrolmentId, @Body Wanted wanted);

  /** In the place of the primary mentor before. */
  @Put("/enrolments/{enrolmentId}/primary-mentor")
  Made change(String enrolmentId, @Body Change change);

  @Delete("/pairings/{pairingId}")
  HttpResponse<?> end(String pairingId);

  @Post("/enrolments/{enrolmentId}/pairing-exclusions")
  HttpResponse<?> exclude(String enrolmentId, @Body Exclude exclude);

  @Delete("/pairing-exclusions/{exclusionId}")
  HttpResponse<?> lift(String exclusionId);

  @Put("/cohorts/{cohortId}/pairing-weights")
  HttpResponse<?> weigh(
      String cohortId, @Header("If-Match") String etag, @Body PairingBoard.Counts weights);

  /** Pairs nobody; who is locked stays so on the board. */
  @Post("/cohorts/{cohortId}/pairing-proposals")
  PairingProposal propose(String cohortId, @Body Locks locks);

  /** Refused with {@code pairing.changed} when the proposal is not of now. */
  @Post("/cohorts/{cohortId}/pairings")
  Applied apply(String cohortId, @Body Application application);

  /** A new pairing. */
  @Serdeable
  record Made(String pairingId) {}

  /** A mentor for somebody. */
  @Serdeable
  record Wanted(String mentorId, boolean primary, boolean beyondCapacity) {}

  /** Another primary mentor. */
  @Serdeable
  record Change(String mentorId, boolean beyondCapacity) {}

  /** Two people to be kept apart. */
  @Serdeable
  record Exclude(String mentorId, ExclusionKind kind, String reason) {}

  /** Why two people are kept apart. */
  enum ExclusionKind {
    LINE_MANAGER,
    OTHER
  }

  /** Who belongs together. */
  @Serdeable
  record Locks(List<Lock> locked) {}

  /** Two people who belong together. */
  @Serdeable
  record Lock(String enrolmentId, String mentorId) {}

  /** What is to be applied. */
  @Serdeable
  record Application(String basis, List<Lock> locked) {}

  /** What was applied. */
  @Serdeable
  record Applied(int paired) {}

  /** Mentors for one participant. */
  @Serdeable
  record Options(List<Option> items) {
    public Options {
      items = Lists.orEmpty(items);
    }
  }

  /**
   * A mentor for one participant.
   *
   * @param obstacle what speaks against it; null for nothing
   */
  @Serdeable
  record Option(
      String mentorId,
      String name,
      @Nullable String title,
      int capacity,
      int mentees,
      PairingProposal.Score score,
      PairingProposal.@Nullable Reason obstacle) {}

  /** All of a participant's pairings. */
  @Serdeable
  record History(List<Past> items) {
    public History {
      items = Lists.orEmpty(items);
    }
  }

  /**
   * A pairing of the past or present.
   *
   * @param until null while it is in force
   * @param begunBy null where that is not known
   * @param endedBy null while it is in force, and where somebody left
   */
  @Serdeable
  record Past(
      String mentorName,
      boolean primary,
      Instant from,
      @Nullable Instant until,
      @Nullable String begunBy,
      @Nullable String endedBy) {}
}
