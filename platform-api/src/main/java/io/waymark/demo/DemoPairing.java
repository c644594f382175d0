package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.availability.Availabilities;
import io.waymark.availability.Preferences;
import io.waymark.availability.SaveAvailability;
import io.waymark.availability.SavePreferences;
import io.waymark.cohort.CohortPlanning;
import io.waymark.cohort.NewCohort;
import io.waymark.enrolment.Enrolling;
import io.waymark.exclusion.ExcludePair;
import io.waymark.exclusion.ExclusionKind;
import io.waymark.exclusion.Exclusions;
import io.waymark.matching.FocusArea;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Actor;
import io.waymark.track.PublishedTrack;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A cohort that begins soon, whose people have no mentors yet: with what mentors have to give, what
 * the people wish for, and two who are kept apart. In the scope of its tenant.
 */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoPairing {
  private static final int FROM = 9 * 60;
  private static final int TO = 17 * 60;
  private static final int NOON = 12;

  private final SeedClock clock;
  private final DemoPeople people;
  private final Cohort cohort;
  private final Said said;
  private final Exclusions exclusions;

  DemoPairing(SeedClock clock, DemoPeople people, Cohort cohort, Said said, Exclusions exclusions) {
    this.clock = clock;
    this.people = people;
    this.cohort = cohort;
    this.said = said;
    this.exclusions = exclusions;
  }

  @Singleton
  @Requires(env = SeedDemo.ENVIRONMENT)
  record Cohort(CohortPlanning planning, Enrolling enrolling) {}

  @Singleton
  @Requires(env = SeedDemo.ENVIRONMENT)
  record Said(Availabilities availabilities, Preferences preferences) {}

  void tell(DemoStage stage, long program, PublishedTrack track) {
    DemoWaiting waiting = DemoWaiting.of(stage.tenant());
    clock.at(stage.now().minus(Duration.ofDays(20)));
    long cohortId = open(stage, waiting, program, track);
    List<Actor> mentors = mentors(stage, waiting);
    clock.at(stage.now().minus(Duration.ofDays(8)));
    List<Long> enrolments = new ArrayList<>();
    for (DemoWaiting.Wish wish : waiting.people()) {
      Actor person = people.join(stage.tenantId(), wish.person());
      enrolments.add(cohort.enrolling().enrol(cohortId, person.membershipId()));
      if (!wish.focus().isEmpty()) {
        said.preferences().save(person, wishes(wish, mentors));
      }
    }
    clock.at(stage.now().minus(Duration.ofDays(2)));
    exclusions.exclude(
        stage.admin(),
        enrolments.getLast(),
        new ExcludePair(
            new Id(mentors.getFirst().membershipId()),
            ExclusionKind.LINE_MANAGER,
            waiting.reason()));
    exclusions.exclude(
        stage.admin(),
        enrolments.getFirst(),
        new ExcludePair(
            new Id(mentors.get(1).membershipId()), ExclusionKind.OTHER, waiting.otherReason()));
    clock.at(stage.now());
  }

  private long open(DemoStage stage, DemoWaiting waiting, long program, PublishedTrack track) {
    LocalDate today = LocalDate.ofInstant(stage.now(), ZoneOffset.UTC);
    LocalDate startsOn = today.plusDays(NOON).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    long cohortId =
        cohort
            .planning()
            .create(
                new NewCohort(
                    program,
                    track.versionId(),
                    waiting.cohortName(),
                    startsOn,
                    stage.tenant().people().getFirst().zone(),
                    NOON));
    cohort.planning().open(cohortId);
    return cohortId;
  }

  /** Those who were here before come first. */
  private List<Actor> mentors(DemoStage stage, DemoWaiting waiting) {
    List<Actor> mentors = new ArrayList<>();
    for (int i = 0; i < waiting.offers().size(); i++) {
      DemoWaiting.Offer offer = waiting.offers().get(i);
      Actor mentor =
          offer.person() == null ? stage.mentor(i) : people.join(stage.tenantId(), offer.person());
      said.availabilities().save(mentor, availability(offer));
      mentors.add(mentor);
    }
    return mentors;
  }

  private static SaveAvailability availability(DemoWaiting.Offer offer) {
    return new SaveAvailability(
        offer.capacity(),
        FROM,
        TO,
        offer.focus(),
        Set.of(offer.focus().stream().sorted().toList().getFirst()),
        offer.languages(),
        true);
  }

  private static SavePreferences wishes(DemoWaiting.Wish wish, List<Actor> mentors) {
    return new SavePreferences(
        FROM,
        TO,
        Set.<FocusArea>copyOf(wish.focus()),
        wish.languages(),
        wish.wanted().stream().map(number -> new Id(mentors.get(number).membershipId())).toList(),
        List.of());
  }
}
