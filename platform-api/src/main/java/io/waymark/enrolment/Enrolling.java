package io.waymark.enrolment;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;
import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.cohort.SeatFreed;
import io.waymark.enrolment.EnrolmentRow.Beginning;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.MemberLeft;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What those who run programs do with enrolments. Each act is audited. */
@Singleton
public class Enrolling {
  private final EnrolmentRepository enrolments;
  private final Admission admission;
  private final Events events;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  Enrolling(Places places, Events events, Audit audit, Clock clock) {
    this.enrolments = places.enrolments();
    this.admission = places.admission();
    this.ids = places.ids();
    this.events = events;
    this.audit = audit;
    this.clock = clock;
  }

  /** What whoever places people needs. */
  @Singleton
  record Places(EnrolmentRepository enrolments, Admission admission, Ids ids) {}

  /** Who comes and goes, for those whom it concerns. */
  @Singleton
  record Events(
      ApplicationEventPublisher<SeatFreed> freed,
      ApplicationEventPublisher<PlaceTaken> taken,
      ApplicationEventPublisher<PlaceLeft> left) {}

  /**
   * Enrols a participant directly, without an application: the enrolment begins {@code ACCEPTED}.
   *
   * @return the enrolment's id
   * @throws NotFound when the tenant has no such cohort or membership
   * @throws Conflict {@code cohort.not_enrolling}, {@code cohort.full}, or {@code enrolment.exists}
   *     when the person was in this cohort before or is in another of the program
   * @throws Unprocessable {@code enrolment.not_participant}
   */
  @Transactional
  public long enrol(long cohortId, long membershipId) {
    Admission.Terms terms = admission.to(cohortId);
    Admission.requireSeat(terms);
    admission.requireParticipants(List.of(membershipId));
    EnrolmentRow row =
        EnrolmentRow.begin(
            new Beginning(ids.next(), cohortId, membershipId, EnrolmentStatus.ACCEPTED),
            terms,
            clock.instant());
    DuplicateKey.becomes(
        () -> new Conflict("enrolment.exists", "This person is enrolled in the program already."),
        () -> enrolments.save(row));
    audit.record("enrolment.created", subject(row.id()), Map.of("status", row.status().name()));
    events.taken().publishEvent(new PlaceTaken(cohortId, List.of(membershipId)));
    return row.id();
  }

  /**
   * The accepted participant takes part from now on.
   *
   * @throws Conflict {@code enrolment.status}
   */
  @Transactional
  public void activate(long enrolmentId) {
    move(enrolmentId, EnrolmentStatus.ACTIVE);
  }

  /**
   * @throws Conflict {@code enrolment.status}
   */
  @Transactional
  public void graduate(long enrolmentId) {
    move(enrolmentId, EnrolmentStatus.GRADUATED);
  }

  /**
   * The participant leaves; what they wrote stays readable to them.
   *
   * @throws Conflict {@code enrolment.status}
   */
  @Transactional
  public void withdraw(long enrolmentId) {
    move(enrolmentId, EnrolmentStatus.WITHDRAWN);
  }

  /**
   * Says no to somebody who waits.
   *
   * @throws Conflict {@code enrolment.status}
   */
  @Transactional
  public void decline(long enrolmentId) {
    move(enrolmentId, EnrolmentStatus.DECLINED);
  }

  /** Whoever leaves the organisation takes part in nothing any more. */
  @EventListener
  @Transactional
  void withdraw(MemberLeft left) {
    enrolments.findByMembershipId(left.membershipId()).stream()
        .filter(row -> row.status().mayBecome(EnrolmentStatus.WITHDRAWN))
        .forEach(row -> move(row, EnrolmentStatus.WITHDRAWN));
  }

  private void move(long enrolmentId, EnrolmentStatus next) {
    move(enrolments.findById(enrolmentId).orElseThrow(NotFound::new), next);
  }

  void move(EnrolmentRow row, EnrolmentStatus next) {
    enrolments.update(row.become(next, clock.instant()));
    audit.record(
        "enrolment.status_changed",
        subject(row.id()),
        Map.of("from", row.status().name(), "to", next.name()));
    if (row.status().takesSeat() && !next.takesSeat()) {
      events.freed().publishEvent(new SeatFreed(row.cohortId()));
    }
    if (row.status().occupiesPlace() && !next.occupiesPlace()) {
      events.left().publishEvent(new PlaceLeft(row.cohortId(), row.membershipId()));
    }
  }

  private static Subject subject(long enrolmentId) {
    return new Subject("enrolment", enrolmentId);
  }
}
