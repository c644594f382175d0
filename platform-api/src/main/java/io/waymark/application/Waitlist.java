package io.waymark.application;

import io.micronaut.runtime.event.annotation.EventListener;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.cohort.SeatFreed;
import io.waymark.cohort.Seats;
import io.waymark.enrolment.EnrolmentLetters;
import io.waymark.enrolment.Placing;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Moves up by itself, in the order in which people were put there, and never beyond the number of
 * places: it holds the cohort, and counts what others have committed.
 */
@Singleton
class Waitlist {
  private static final int AT_ONCE = 500;

  private final Cohorts cohorts;
  private final Seats seats;
  private final Queue queue;
  private final Acceptance acceptance;
  private final Tenants tenants;

  Waitlist(Cohorts cohorts, Seats seats, Queue queue, Acceptance acceptance, Tenants tenants) {
    this.cohorts = cohorts;
    this.seats = seats;
    this.queue = queue;
    this.acceptance = acceptance;
    this.tenants = tenants;
  }

  /** Who waits, members and others, and what they are told. */
  @Singleton
  record Queue(
      ApplicationRepository applications,
      Placing placing,
      EnrolmentLetters members,
      ApplicationLetters others) {}

  private record Next(Instant since, long id, Runnable in) {}

  /** Lets in as many as there is room for. */
  @EventListener
  @Transactional
  void moveUp(SeatFreed freed) {
    Cohort cohort = cohorts.lock(freed.cohortId());
    if (!cohort.status().isOpenForEnrolment()) {
      return;
    }
    Integer capacity = cohort.capacity();
    long free = capacity == null ? AT_ONCE : capacity - seats.taken(cohort.id());
    if (free > 0) {
      next(cohort, (int) Math.min(free, AT_ONCE)).forEach(next -> next.in().run());
    }
  }

  private List<Next> next(Cohort cohort, int most) {
    Stream<Next> members =
        queue.placing().waiting(cohort.id(), most).stream()
            .map(
                row ->
                    new Next(
                        row.since(), row.enrolmentId(), () -> letIn(row.enrolmentId(), cohort)));
    Stream<Next> others =
        queue.applications().waiting(tenants.currentId(), cohort.id(), most).stream()
            .filter(this::mayTakePart)
            .map(row -> new Next(since(row), row.id(), () -> letIn(row, cohort)));
    return Stream.concat(members, others)
        .sorted(Comparator.comparing(Next::since).thenComparing(Next::id))
        .limit(most)
        .toList();
  }

  /** Meanwhile somebody may have become a member who takes part in nothing, or elsewhere. */
  private boolean mayTakePart(Application waiting) {
    return acceptance
        .member(waiting.address())
        .map(
            member ->
                member.isParticipant()
                    && queue
                        .placing()
                        .taken(
                            waiting.cohortId(), waiting.programId(), List.of(member.membershipId()))
                        .isEmpty())
        .orElseGet(() -> !acceptance.saidNo(waiting.address()));
  }

  private void letIn(long enrolmentId, Cohort cohort) {
    queue.placing().accept(enrolmentId, Acceptance.runs(cohort));
    queue.members().movedUp(enrolmentId, cohort);
  }

  private void letIn(Application waiting, Cohort cohort) {
    queue.others().decided(acceptance.accept(waiting, cohort, null), cohort);
  }

  private static Instant since(Application waiting) {
    return Objects.requireNonNull(waiting.decidedAt());
  }
}
