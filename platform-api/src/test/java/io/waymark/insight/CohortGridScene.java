package io.waymark.insight;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import org.junit.jupiter.api.BeforeEach;

/**
 * A cohort whose check-ins are due on Fridays at 17:00 from 6 March on; it is Wednesday of week 5.
 */
abstract class CohortGridScene {
  RunningCohort cohort;
  Organisation organisation;
  Rows rows;
  Person mara;
  Person priyaHerself;
  Id priya;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    organisation = cohort.organisation();
    rows = new Rows(organisation);
    mara = organisation.mentor("Mara");
    priyaHerself = organisation.participant("Priya");
    priya = cohort.enrol(priyaHerself);
    cohort.pair(priya, mara);
    Api.clock().set("2026-04-01T09:00", "UTC");
  }

  Answer grid() {
    return grid(cohort, cohort.admin());
  }

  static Answer grid(RunningCohort cohort, Person reader) {
    return reader.gets("/api/v1/cohorts/" + new Id(cohort.cohortId()) + "/grid").isOk();
  }
}
