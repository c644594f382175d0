package io.waymark.submission;

import static java.util.stream.Collectors.joining;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.milestone.Milestones;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.submission.Required.Missing;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Hands in what was prepared for a milestone. */
@Singleton
public class Submissions {
  private final EvidencePieces pieces;
  private final Enrolments enrolments;
  private final Milestones milestones;
  private final Clock clock;

  Submissions(EvidencePieces pieces, Enrolments enrolments, Milestones milestones, Clock clock) {
    this.pieces = pieces;
    this.enrolments = enrolments;
    this.milestones = milestones;
    this.clock = clock;
  }

  /**
   * Hands a milestone in with everything that was prepared for it; tells nobody.
   *
   * @throws NotFound when it is none of the actor's enrolments, or the track has no such milestone
   * @throws Conflict {@code enrolment.not_active}; {@code milestone.status} when it is not the
   *     participant's turn
   * @throws Unprocessable {@code evidence.missing}, with what of each kind
   */
  @Transactional
  public Milestones.Moved submit(Actor participant, long enrolmentId, String key) {
    enrolments.hold(enrolmentId);
    Enrolment enrolment = milestones.takeUp(participant, enrolmentId, key);
    List<Evidence> all = pieces.of(new Evidence.Place(enrolmentId, key));
    requireWhole(Required.missing(SubmissionReading.milestone(enrolment, key), all));
    pieces.submit(all, clock.instant());
    return milestones.submit(participant, enrolmentId, key);
  }

  private static void requireWhole(List<Missing> missing) {
    if (!missing.isEmpty()) {
      String kinds =
          missing.stream()
              .map(each -> "%d × %s".formatted(each.count(), each.kind()))
              .collect(joining(", "));
      throw new Unprocessable(
          "evidence.missing", "Still missing: " + kinds + ".", Map.of("missing", missing));
    }
  }
}
