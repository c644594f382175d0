package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.waymark.cohort.CohortStatus;
import io.waymark.cohortchange.CohortChanges;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Enrolments;
import io.waymark.shared.text.Text;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import io.waymark.whatif.Proposal;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was changed about the dates of the cohort that runs, what its people asked for, and what
 * waits for an answer. In the scope of the tenant.
 */
@Singleton
@Order(1)
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoDates implements DemoChapter {
  private static final Duration CHANGED = Duration.ofDays(12);
  private static final String MOVED = "design-discussion-led";
  private static final int DAYS_LATER = 4;
  private static final Text WHY =
      new Text(
          "Everybody is at the conference that week, so there are a few days more.",
          "In der Woche sind alle auf der Konferenz, darum gibt es ein paar Tage mehr.");

  private final SeedClock clock;
  private final DemoAuthor author;
  private final Enrolments enrolments;
  private final CohortChanges changes;
  private final DemoRequests requests;

  DemoDates(
      SeedClock clock,
      DemoAuthor author,
      Enrolments enrolments,
      CohortChanges changes,
      DemoRequests requests) {
    this.clock = clock;
    this.author = author;
    this.enrolments = enrolments;
    this.changes = changes;
    this.requests = requests;
  }

  /**
   * @param enrolment active in a cohort that runs
   */
  record Part(Actor participant, Enrolment enrolment) {}

  @Override
  public void tell(DemoStage stage) {
    clock.at(stage.now());
    List<Part> parts =
        stage.members().stream()
            .filter(member -> member.is(Role.PARTICIPANT))
            .flatMap(this::active)
            .toList();
    author.is(stage.admin());
    moveAMilestone(stage, parts.getFirst().enrolment());
    requests.tell(stage, parts.subList(1, parts.size()));
  }

  private Stream<Part> active(Actor participant) {
    Instant now = clock.instant();
    return enrolments.own(participant).stream()
        .filter(
            enrolment ->
                enrolment.statusAt(now) == EnrolmentStatus.ACTIVE
                    && enrolment.cohortStatus() == CohortStatus.RUNNING)
        .map(enrolment -> new Part(participant, enrolment));
  }

  private void moveAMilestone(DemoStage stage, Enrolment like) {
    clock.at(stage.now().minus(CHANGED));
    changes.make(
        stage.admin(),
        like.cohortId(),
        new Proposal.MoveMilestone(
            MOVED,
            like.roadDates().milestone(MOVED).dueOn().plusDays(DAYS_LATER),
            WHY.in(stage.locale())),
        stage.locale());
  }
}
