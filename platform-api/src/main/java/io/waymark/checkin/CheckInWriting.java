package io.waymark.checkin;

import io.waymark.calendar.CommitmentRule;
import io.waymark.calendar.Period;
import io.waymark.commitment.Commitments;
import io.waymark.commitment.LookBack;
import io.waymark.commitment.Promise;
import io.waymark.commitment.Review;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Submission;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Writes a check-in with its commitments and the reviews of earlier ones, all or nothing. */
@Singleton
class CheckInWriting {
  private final CheckInRepository checkIns;
  private final Commitments commitments;

  CheckInWriting(CheckInRepository checkIns, Commitments commitments) {
    this.checkIns = checkIns;
    this.commitments = commitments;
  }

  CheckIn write(Enrolment enrolment, Period period, CheckIn checkIn, CheckInBody body) {
    Optional<Submission> reviewed = reviewed(enrolment, period);
    LookBack lookBack =
        reviewed
            .map(earlier -> commitments.lookBackOn(earlier.checkInId()))
            .orElseGet(() -> new LookBack(List.of()));
    List<Review> reviews = body.toReviews();
    lookBack.requireComplete(reviews);
    List<Promise> promises = lookBack.carry(reviews, body.toPromises());
    requireAllowed(enrolment, period, checkIn, promises);
    CheckIn written = store(checkIn.saying(body));
    commitments.replace(written.id(), promises);
    reviewed.ifPresent(earlier -> commitments.review(earlier.checkInId(), written.id(), reviews));
    return written;
  }

  private static Optional<Submission> reviewed(Enrolment enrolment, Period period) {
    return enrolment.history().reviewedIn(period).stream()
        .boxed()
        .findFirst()
        .flatMap(enrolment::submission);
  }

  private static void requireAllowed(
      Enrolment enrolment, Period period, CheckIn checkIn, List<Promise> promises) {
    boolean mayBeEmpty = enrolment.history().calendar().mayBeEmpty(period, checkIn.submittedAt());
    if (!CommitmentRule.allows(promises.size(), mayBeEmpty)) {
      throw new Unprocessable(
          "check_in.commitments",
          "Make one to five commitments, those that you carry on included.");
    }
    promises.stream()
        .map(Promise::milestoneKey)
        .filter(key -> key != null && enrolment.track().document().milestone(key).isEmpty())
        .findFirst()
        .ifPresent(
            key -> {
              throw new Unprocessable(
                  "check_in.milestone", "A commitment names a milestone that the track has not.");
            });
  }

  private CheckIn store(CheckIn checkIn) {
    if (checkIn.version() != null) {
      return checkIns.update(checkIn);
    }
    return DuplicateKey.becomes(CheckInWriting::alreadySubmitted, () -> checkIns.save(checkIn));
  }

  static Conflict alreadySubmitted() {
    return new Conflict("check_in.already_submitted", "This check-in was submitted already.");
  }
}
