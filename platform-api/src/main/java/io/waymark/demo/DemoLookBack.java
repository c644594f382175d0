package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.checkin.CheckInBody;
import io.waymark.commitment.Commitments;
import io.waymark.commitment.LookBack;
import io.waymark.commitment.Outcome;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Submission;
import io.waymark.shared.id.Id;
import io.waymark.track.Milestone;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a told check-in into the form that the service takes: its promises by their ids. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoLookBack {
  private final Commitments commitments;

  DemoLookBack(Commitments commitments) {
    this.commitments = commitments;
  }

  CheckInBody body(Enrolment enrolment, DemoCheckIn told) {
    Map<String, Id> open = open(enrolment);
    List<CheckInBody.ReviewBody> reviews =
        told.lookBack().stream()
            .filter(r -> open.containsKey(r.text()))
            .map(r -> review(open, r))
            .toList();
    return new CheckInBody(
        reviews,
        told.commitments().stream().map(text -> promise(enrolment, told, open, text)).toList(),
        told.confidence(),
        told.win(),
        told.blocker(),
        told.question() == null ? null : told.question().text());
  }

  private Map<String, Id> open(Enrolment enrolment) {
    Map<String, Id> byText = new HashMap<>();
    enrolment.submissions().stream()
        .reduce((one, later) -> later)
        .map(Submission::checkInId)
        .map(commitments::lookBackOn)
        .map(LookBack::open)
        .orElse(List.of())
        .forEach(commitment -> byText.put(commitment.text(), new Id(commitment.id())));
    return byText;
  }

  private static CheckInBody.ReviewBody review(Map<String, Id> open, DemoReview told) {
    return new CheckInBody.ReviewBody(
        Objects.requireNonNull(open.get(told.text())),
        Outcome.valueOf(told.outcome().name()),
        told.reason());
  }

  private static CheckInBody.CommitmentBody promise(
      Enrolment enrolment, DemoCheckIn told, Map<String, Id> open, String text) {
    boolean carried =
        told.lookBack().stream()
            .anyMatch(r -> r.text().equals(text) && r.outcome() == DemoReview.Outcome.CARRIED);
    return new CheckInBody.CommitmentBody(
        text,
        text.equals(told.commitments().getFirst()) ? milestone(enrolment) : null,
        carried ? open.get(text) : null);
  }

  /** What is promised serves the milestone that comes next. */
  private static @Nullable String milestone(Enrolment enrolment) {
    int period = enrolment.submissions().size() + 1;
    Optional<Milestone> next =
        enrolment.track().document().milestones().stream()
            .filter(milestone -> milestone.week() >= period)
            .findFirst();
    return next.map(Milestone::key).orElse(null);
  }
}
