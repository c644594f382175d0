package io.waymark.enrolmentlink;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortStatus;
import io.waymark.cohort.Cohorts;
import io.waymark.cohort.Seats;
import io.waymark.enrolment.EnrolmentLetters;
import io.waymark.enrolment.Placed;
import io.waymark.enrolment.Placing;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Organisation;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** What members do with a link: see what it leads to, and enrol. */
@Singleton
class SelfEnrolment {
  private final EnrolmentLinks links;
  private final Cohorts cohorts;
  private final Room room;
  private final TenantRegistry organisations;

  SelfEnrolment(EnrolmentLinks links, Cohorts cohorts, Room room, TenantRegistry organisations) {
    this.links = links;
    this.cohorts = cohorts;
    this.room = room;
    this.organisations = organisations;
  }

  /** Places, who takes one, and what they are told. */
  @Singleton
  record Room(Seats seats, Placing placing, EnrolmentLetters letters) {}

  /**
   * Uses nothing up.
   *
   * @throws NotFound for a text that is no link of this organisation
   * @throws Unprocessable {@code enrolment_link.revoked}, {@code enrolment_link.expired}
   * @throws Conflict {@code cohort.not_enrolling}, {@code enrolment.exists}
   */
  @Transactional
  OfferView look(Actor actor, String token, Locale locale) {
    Cohort cohort = cohorts.get(links.open(actor, token));
    requireOpen(actor, cohort);
    Organisation organisation = organisations.current();
    Integer capacity = cohort.capacity();
    return new OfferView(
        organisation.name(),
        cohort.name(),
        cohort.track().name(locale),
        cohort.plan().startsOn(),
        cohort.plan().calendarWeeks().getLast().lastDay(),
        cohort.plan().weeks(),
        cohort.status() == CohortStatus.RUNNING,
        capacity == null ? null : (int) Math.max(0, capacity - room.seats().taken(cohort.id())),
        organisation.adminsReadText());
  }

  private void requireOpen(Actor actor, Cohort cohort) {
    if (!cohort.status().isOpenForEnrolment()) {
      throw new Conflict("cohort.not_enrolling", "This cohort takes nobody at present.");
    }
    if (!room.placing()
        .taken(cohort.id(), cohort.programId(), List.of(actor.membershipId()))
        .isEmpty()) {
      throw new Conflict("enrolment.exists", "You take part in this program already.");
    }
  }

  /**
   * @throws NotFound for a text that is no link of this organisation
   * @throws Unprocessable {@code enrolment_link.revoked}, {@code enrolment_link.expired}
   * @throws Conflict {@code cohort.not_enrolling}, {@code enrolment.exists}
   */
  @Transactional
  EnrolledView enrol(Actor actor, String token) {
    long cohortId = links.open(actor, token);
    List<Placed> placed = room.placing().place(cohortId, List.of(actor.membershipId()));
    room.letters().placed(placed, cohorts.get(cohortId));
    Placed own = placed.getFirst();
    return new EnrolledView(new Id(own.enrolmentId()), own.status());
  }
}
