package io.waymark.support;

import io.waymark.calendar.WeekSpan;
import io.waymark.cohort.CohortBreaks;
import io.waymark.cohort.CohortPlanning;
import io.waymark.cohort.Cohorts;
import io.waymark.cohort.NewCohort;
import io.waymark.enrolment.Enrolling;
import io.waymark.framework.FrameworkDocumentReader;
import io.waymark.framework.FrameworkPublishing;
import io.waymark.pairing.NewPairing;
import io.waymark.pairing.Pairings;
import io.waymark.program.Programs;
import io.waymark.shared.id.Id;
import io.waymark.track.TrackDocument;
import io.waymark.track.TrackDocumentReader;
import io.waymark.track.TrackPublishing;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A cohort that runs the shipped track, 26 weeks with check-ins due on Fridays at 17:00, in an
 * organisation of its own. Everything happens when the test's clock says.
 *
 * @param admin who runs it
 */
public record RunningCohort(Organisation organisation, Person admin, long cohortId) {
  private static final TrackDocument TRACK = TrackDocumentReader.shipped("junior-to-mid");

  public static RunningCohort startingOn(String monday) {
    return startingOn(monday, Organisation.employer());
  }

  public static RunningCohort startingOn(String monday, Organisation organisation) {
    return running(TRACK, monday, organisation);
  }

  /** A cohort of a track of the test's own, on the shipped framework. */
  public static RunningCohort running(
      TrackDocument track, String startsOn, Organisation organisation) {
    long cohortId = organisation.in(() -> begin(track, LocalDate.parse(startsOn)));
    return new RunningCohort(organisation, organisation.admin("Ada"), cohortId);
  }

  private static long begin(TrackDocument track, LocalDate startsOn) {
    Api.bean(FrameworkPublishing.class)
        .publish(FrameworkDocumentReader.shipped("engineer-junior-mid"));
    long programId = Api.bean(Programs.class).create("engineering", "Engineering");
    long versionId = Api.bean(TrackPublishing.class).publish(programId, track).versionId();
    CohortPlanning planning = Api.bean(CohortPlanning.class);
    long cohortId =
        planning.create(
            new NewCohort(programId, versionId, "Spring", startsOn, ZoneOffset.UTC, null));
    planning.open(cohortId);
    return cohortId;
  }

  /** The participant takes part from now on; answers the enrolment's id. */
  public Id enrol(Person participant) {
    return organisation.in(
        () -> {
          Enrolling enrolling = Api.bean(Enrolling.class);
          long id = enrolling.enrol(cohortId, participant.membershipId());
          enrolling.activate(id);
          return new Id(id);
        });
  }

  /** The mentor decides, and has the check-ins in the queue; answers the pairing's id. */
  public Id pair(Id enrolmentId, Person mentor) {
    return pair(new NewPairing(enrolmentId.value(), mentor.membershipId(), true));
  }

  /** A further mentor, beside the primary one; answers the pairing's id. */
  public Id pairFurther(Id enrolmentId, Person mentor) {
    return pair(new NewPairing(enrolmentId.value(), mentor.membershipId(), false));
  }

  private Id pair(NewPairing wanted) {
    return organisation.in(() -> new Id(Api.bean(Pairings.class).pair(admin.actor(), wanted)));
  }

  /** A further cohort, a draft, of the same track version; answers its id. */
  public long another(String name, String startsOn) {
    return organisation.in(
        () -> {
          var like = Api.bean(Cohorts.class).get(cohortId);
          return Api.bean(CohortPlanning.class)
              .create(
                  new NewCohort(
                      like.programId(),
                      like.track().versionId(),
                      name,
                      LocalDate.parse(startsOn),
                      ZoneOffset.UTC,
                      null));
        });
  }

  public void endPairing(Id pairingId) {
    organisation.in(
        () -> {
          Api.bean(Pairings.class).end(pairingId.value());
          return pairingId;
        });
  }

  public void addBreak(String monday, int weeks) {
    organisation.in(
        () -> {
          Api.bean(CohortBreaks.class).add(cohortId, new WeekSpan(LocalDate.parse(monday), weeks));
          return weeks;
        });
  }
}
