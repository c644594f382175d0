package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Cost;
import io.waymark.support.ServedApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each read of the served document costs, in every role that may call it, by MySQL's own
 * count. A new read costs what a single one may, or is named here as a screen.
 */
class StatementBudgetTest {
  private static final long SINGLE_READ = 3;
  private static final long SCREEN = 8;

  /** Reads of everybody at once. */
  private static final Set<String> OVERVIEWS =
      Set.of(
          "listCohorts",
          "readCohortGrid",
          "listPrograms",
          "readProgram",
          "listFrameworks",
          "listDateRequests",
          "readPairingBoard",
          "listNudges",
          "listMentorOptions",
          "readAttendance",
          "listMembers",
          "readCohort",
          "listCohortPeople",
          "listApplications",
          "listAuditEvents",
          "exportAuditEvents",
          "listTenants",
          "listErasures",
          "listDeadLetters",
          "listJobs");

  /** Screens and lists put several things together. */
  private static final Set<String> SCREENS =
      Set.of(
          "readThisWeek",
          "readQueue",
          "listSubmissions",
          "readSubmission",
          "listMentees",
          "listCheckIns",
          "listOwnCoachingSessions",
          "listCoachingSessions",
          "listCohortSessions",
          "readCoachingSession",
          "listCohorts",
          "readCohortGrid",
          "listPrograms",
          "readProgram",
          "listFrameworks",
          "readCohortDates",
          "listDateRequests",
          "listOwnDateRequests",
          "listCohortPeople",
          "listApplications",
          "listAnnouncements",
          "listNudges",
          "listEnrolmentLinks",
          "readCertificate",
          "readPairingBoard",
          "listMentorOptions",
          "listAuditEvents",
          "listTenants",
          // A file of any length, and the event that it was taken.
          "exportAuditEvents");

  /** Published versions of tracks never change, and those read last are kept in memory. */
  private static final Set<String> REMEMBERED =
      Set.of("exportTrackVersion", "compareTrackVersions");

  private static final int FEW = 10;
  private static final int MANY = 1_000;

  private static World world;
  private static Map<String, Long> ofFew;
  private static Map<String, Long> ofMany;
  private static Map<String, Long> rowsAmongFew;
  private static Map<String, Long> rowsAmongMany;

  @BeforeAll
  static void measure() {
    world = World.seeded();
    var crowd = new Crowd(world);
    crowd.growTo(FEW);
    ofFew = costs(Cost.STATEMENTS, reads(), world.circle());
    rowsAmongFew = costs(Cost.ROWS_READ, readsOfOnesOwn(), world.strangers());
    crowd.growTo(MANY);
    ofMany = costs(Cost.STATEMENTS, reads(), world.circle());
    rowsAmongMany = costs(Cost.ROWS_READ, readsOfOnesOwn(), world.strangers());
    System.out.println("Statements of each read: " + ofMany);
    System.out.println("Rows looked at: " + rowsAmongMany);
  }

  private static Map<String, Long> costs(Cost cost, List<Call> reads, Circle circle) {
    var costs = new LinkedHashMap<String, Long>();
    for (Call read : reads) {
      costs.put(
          read.toString(), cost.of(() -> read.by(world, circle, read.placesIn(world, circle))));
    }
    return costs;
  }

  static List<Call> reads() {
    return Call.each(ServedApi.operations().stream())
        .filter(call -> call.operation().reads() && call.role() != null)
        .toList();
  }

  static List<Call> readsOfOnesOwn() {
    return reads().stream().filter(read -> !OVERVIEWS.contains(read.operation().id())).toList();
  }

  @ParameterizedTest
  @MethodSource("reads")
  void itKeepsToItsBudget(Call read) {
    long budget = SCREENS.contains(read.operation().id()) ? SCREEN : SINGLE_READ;

    long least = REMEMBERED.contains(read.operation().id()) ? 0 : 1;
    assertThat(ofFew.get(read.toString())).isBetween(least, budget);
  }

  @ParameterizedTest
  @MethodSource("reads")
  void aThousandRowsCostWhatTenCost(Call read) {
    assertThat(ofMany.get(read.toString())).isEqualTo(ofFew.get(read.toString()));
  }

  /**
   * Every key leads with the tenant, so that the server can take any of them for a join, and looks
   * through the whole organisation where it guesses wrong.
   */
  @ParameterizedTest
  @MethodSource("readsOfOnesOwn")
  void itLooksAtNoMoreRowsInALargeOrganisation(Call read) {
    assertThat(rowsAmongMany.get(read.toString()))
        .isLessThanOrEqualTo(rowsAmongFew.get(read.toString()));
  }

  /** A list that did not grow would prove nothing. */
  @Test
  void theListsHaveGrown() {
    Circle circle = world.circle();
    var mentor = Call.signedIn(circle.mentor());
    var participant = Call.signedIn(circle.participant());
    var admin = Call.signedIn(world.cohort().admin());
    String cohort = "/api/v1/cohorts/" + circle.places().get("cohortId");
    String checkIns = "/api/v1/enrolments/" + circle.places().get("enrolmentId") + "/check-ins";

    assertThat(mentor.get("/api/v1/me/queue").number("waiting")).isGreaterThanOrEqualTo(MANY);
    assertThat(mentor.get("/api/v1/me/mentees").count("items")).isEqualTo(MANY);
    assertThat(admin.get(cohort + "/grid").count("people")).isGreaterThanOrEqualTo(MANY);
    assertThat(admin.get("/api/v1/cohorts?size=50").has("next")).isTrue();
    assertThat(participant.get("/api/v1/me/absences").count("items")).isEqualTo(MANY);
    assertThat(participant.get(checkIns + "?size=50").texts("items", "checkInId"))
        .filteredOn(id -> !id.isEmpty())
        .hasSize(Crowd.SUBMITTED);
  }
}
