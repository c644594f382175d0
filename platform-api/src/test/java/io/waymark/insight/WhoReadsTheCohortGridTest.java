package io.waymark.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.tenancy.Role;
import org.junit.jupiter.api.Test;

class WhoReadsTheCohortGridTest extends CohortGridScene {
  @Test
  void anAdminReadsNothingThatAnybodyWrote() {
    writeWorryingThings();

    for (Person reader : new Person[] {cohort.admin(), organisation.owner("Olga")}) {
      String grid = grid(cohort, reader).body();
      String list = reader.gets("/api/v1/cohorts").isOk().body();

      assertThat(grid + list)
          .doesNotContainIgnoringCase("secret")
          .doesNotContainIgnoringCase("confidence")
          .doesNotContain("CARRIED_FOUR", "\"text\"", "\"win\"", "\"question\"");
    }
  }

  /** Being the mentor of one of them adds nothing here: the grid shows all to all alike. */
  @Test
  void anAdminWhoMentorsReadsNothingMoreInTheGrid() {
    Person both = organisation.person("Bo", Role.ADMIN, Role.MENTOR);
    cohort.pairFurther(priya, both);
    writeWorryingThings();

    assertThat(grid(cohort, both).body())
        .isEqualTo(grid().body())
        .doesNotContain("CARRIED_FOUR", "CONFIDENCE_DOWN");
  }

  @Test
  void aCoachsAdminsReadNoTextInTheGridEither() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02", Organisation.coachWhoseAdminsReadText());
    organisation = cohort.organisation();
    rows = new Rows(organisation);
    mara = organisation.mentor("Mara");
    priya = cohort.enrol(organisation.participant("Priya"));
    Api.clock().set("2026-04-01T09:00", "UTC");
    writeWorryingThings();

    assertThat(grid().body()).doesNotContainIgnoringCase("secret").doesNotContain("CARRIED");
  }

  private void writeWorryingThings() {
    rows.checkIn(priya, 2, "2026-03-13T12:00:00Z", 5);
    rows.checkIn(priya, 3, "2026-03-20T12:00:00Z", 4);
    Id latest = rows.checkIn(priya, 4, "2026-03-27T12:00:00Z", 1);
    rows.commitment(latest, "a secret promise", 4);
    rows.reply(latest, mara, "2026-03-30T18:00:00Z");
    rows.milestone(priya, "process-learned", "CHANGES_REQUESTED", "2026-03-27T12:00:00Z");
  }

  @Test
  void anotherTenantsCohortDoesNotExist() {
    Person stranger = Organisation.employer().admin("Ines");

    stranger.gets("/api/v1/cohorts/" + new Id(cohort.cohortId()) + "/grid").isNotFound();
    stranger.gets("/api/v1/cohorts/" + priya + "/grid").isNotFound();
  }

  @Test
  void itIsForThoseWhoRunPrograms() {
    String path = "/api/v1/cohorts/" + new Id(cohort.cohortId()) + "/grid";

    mara.gets(path).refuses(403, "role.forbidden");
    priyaHerself.gets(path).refuses(403, "role.forbidden");
  }
}
