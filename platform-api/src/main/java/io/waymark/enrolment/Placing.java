package io.waymark.enrolment;

import static java.util.stream.Gatherers.windowFixed;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.enrolment.EnrolmentRow.Beginning;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts people into cohorts: on a place while there is one, else on the waitlist, in their order.
 * Whoever is placed in a cohort that runs takes part at once. Each act is audited.
 */
@Singleton
public class Placing {
  /** A statement takes so many parameters and no more. */
  private static final int PART = 1_000;

  private final Enrolling.Places places;
  private final Enrolling.Events events;
  private final Audit audit;
  private final Tenants tenants;
  private final Clock clock;

  Placing(
      Enrolling.Places places, Enrolling.Events events, Audit audit, Tenants tenants, Clock clock) {
    this.places = places;
    this.events = events;
    this.audit = audit;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * All of them, or none.
   *
   * @throws NotFound when the tenant has no such cohort, or not all of these memberships
   * @throws Conflict {@code cohort.not_enrolling}, or {@code enrolment.exists} when one of them is
   *     or was in this cohort, or is in another of the program
   * @throws Unprocessable {@code enrolment.not_participant}
   */
  @Transactional
  public List<Placed> place(long cohortId, List<Long> membershipIds) {
    return place(cohortId, membershipIds, places.admission().to(cohortId));
  }

  /**
   * Somebody for whom a place was kept, whatever the number of places is now.
   *
   * @throws NotFound when the tenant has no such cohort or membership
   * @throws Conflict {@code cohort.not_enrolling}, {@code enrolment.exists}
   * @throws Unprocessable {@code enrolment.not_participant}
   */
  @Transactional
  public Placed seat(long cohortId, long membershipId) {
    Admission.Terms found = places.admission().to(cohortId);
    Admission.Terms kept =
        new Admission.Terms(
            found.programId(), found.adminsReadText(), found.running(), Long.MAX_VALUE);
    return place(cohortId, List.of(membershipId), kept).getFirst();
  }

  private List<Placed> place(long cohortId, List<Long> membershipIds, Admission.Terms terms) {
    places.admission().requireParticipants(membershipIds);
    if (!taken(cohortId, terms.programId(), membershipIds).isEmpty()) {
      throw exists();
    }
    Instant now = clock.instant();
    List<EnrolmentRow> rows = new ArrayList<>();
    for (long membershipId : membershipIds) {
      EnrolmentStatus status = status(terms, rows.size());
      rows.add(
          EnrolmentRow.begin(
              new Beginning(places.ids().next(), cohortId, membershipId, status), terms, now));
    }
    DuplicateKey.becomes(Placing::exists, () -> save(rows));
    rows.forEach(row -> record("enrolment.created", row.id(), row.status()));
    publish(cohortId, rows);
    return rows.stream()
        .map(row -> new Placed(row.id(), row.membershipId(), row.status()))
        .toList();
  }

  private static EnrolmentStatus status(Admission.Terms terms, int before) {
    if (before >= terms.free()) {
      return EnrolmentStatus.WAITLISTED;
    }
    return terms.running() ? EnrolmentStatus.ACTIVE : EnrolmentStatus.ACCEPTED;
  }

  /** Those among these people who cannot be placed: they are here, or elsewhere in the program. */
  public Set<Long> taken(long cohortId, long programId, List<Long> membershipIds) {
    return among(
        membershipIds,
        some -> places.enrolments().inOrElsewhere(tenants.currentId(), cohortId, programId, some));
  }

  /** Those among these people who are or were in the cohort, or wait for it. */
  public Set<Long> inCohort(long cohortId, List<Long> membershipIds) {
    return among(
        membershipIds, some -> places.enrolments().inCohort(tenants.currentId(), cohortId, some));
  }

  private static Set<Long> among(List<Long> membershipIds, Function<List<Long>, List<Long>> found) {
    var all = new HashSet<Long>();
    membershipIds.stream().gather(windowFixed(PART)).forEach(some -> all.addAll(found.apply(some)));
    return all;
  }

  /** The first on the waitlist, held until the transaction ends. */
  @Transactional
  public List<Waiting> waiting(long cohortId, int most) {
    return places.enrolments().waiting(tenants.currentId(), cohortId, most).stream()
        .map(row -> new Waiting(row.id(), row.since()))
        .toList();
  }

  /**
   * Lets somebody in from the waitlist; whoever asks has seen that there is a place.
   *
   * @throws NotFound when the tenant has no such enrolment
   * @throws Conflict {@code enrolment.status}, {@code enrolment.exists}
   */
  @Transactional
  public Placed accept(long enrolmentId, boolean running) {
    Instant now = clock.instant();
    EnrolmentRow before = places.enrolments().findById(enrolmentId).orElseThrow(NotFound::new);
    EnrolmentRow accepted = before.become(EnrolmentStatus.ACCEPTED, now);
    EnrolmentRow row = running ? accepted.become(EnrolmentStatus.ACTIVE, now) : accepted;
    DuplicateKey.becomes(Placing::exists, () -> places.enrolments().update(row));
    audit.record(
        "enrolment.status_changed",
        new Subject("enrolment", enrolmentId),
        Map.of("from", before.status().name(), "to", row.status().name()));
    publish(row.cohortId(), List.of(row));
    return new Placed(row.id(), row.membershipId(), row.status());
  }

  private void publish(long cohortId, List<EnrolmentRow> rows) {
    List<Long> placed =
        rows.stream()
            .filter(row -> row.status().occupiesPlace())
            .map(EnrolmentRow::membershipId)
            .toList();
    if (!placed.isEmpty()) {
      events.taken().publishEvent(new PlaceTaken(cohortId, placed));
    }
  }

  private List<EnrolmentRow> save(List<EnrolmentRow> rows) {
    rows.stream().gather(windowFixed(PART)).forEach(places.enrolments()::saveAll);
    return rows;
  }

  private void record(String action, long enrolmentId, EnrolmentStatus status) {
    audit.record(action, new Subject("enrolment", enrolmentId), Map.of("status", status.name()));
  }

  private static Conflict exists() {
    return new Conflict("enrolment.exists", "This person is enrolled in the program already.");
  }
}
