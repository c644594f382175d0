package io.waymark.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.enrolment.Enrolling;
import io.waymark.enrolment.Pauses;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.RunningCohort;
import io.waymark.track.TrackDocument;
import io.waymark.track.TrackDocumentReader;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ReadCohortGridTest extends CohortGridScene {
  /** The row's first cells, a letter each: + l - e p o(pen) .(to come) and a space for none. */
  private static String cells(Answer grid, int person) {
    StringBuilder cells = new StringBuilder();
    StreamSupport.stream(grid.json("people." + person + ".cells").values().spliterator(), false)
        .map(cell -> cell.isNull() ? "NONE" : cell.getStringValue())
        .forEach(state -> cells.append(letter(state)));
    return cells.toString();
  }

  private static char letter(String state) {
    return switch (state) {
      case "ON_TIME" -> '+';
      case "LATE" -> 'l';
      case "MISSED" -> '-';
      case "EXCUSED" -> 'e';
      case "PAUSED" -> 'p';
      case "OPEN" -> 'o';
      case "UPCOMING" -> '.';
      default -> ' ';
    };
  }

  @Test
  void peopleByWeeks() {
    rows.checkIn(priya, 1, "2026-03-06T12:00:00Z", 4);
    rows.checkIn(priya, 2, "2026-03-14T18:00:00Z", 4);
    rows.absence(priyaHerself, "2026-03-20", "2026-03-20");

    Answer grid = grid();

    assertThat(grid.count("weeks")).isEqualTo(26);
    assertThat(cells(grid, 0)).isEqualTo("+leoo" + ".".repeat(21));
    assertThat(grid.text("people.0.name")).isEqualTo("Priya");
    assertThat(grid.text("people.0.mentorName")).isEqualTo("Mara");
    assertThat(grid.text("people.0.status")).isEqualTo("ACTIVE");
    assertThat(grid.has("people.0.joinedWeek")).isFalse();
    assertThat(grid.number("onTimeLast4.onTime")).isEqualTo(1);
    assertThat(grid.number("onTimeLast4.of")).isEqualTo(3);
  }

  @Test
  void theCohortSaysWhereItIs() {
    cohort.addBreak("2026-04-06", 1);

    Answer grid = grid();

    assertThat(grid.text("cohort.name")).isEqualTo("Spring");
    assertThat(grid.text("cohort.programName")).isEqualTo("Engineering");
    assertThat(grid.text("cohort.trackName")).isEqualTo("Junior to mid-level engineer");
    assertThat(grid.number("cohort.trackVersion")).isEqualTo(1);
    assertThat(grid.text("cohort.status")).isEqualTo("RUNNING");
    assertThat(grid.text("cohort.startsOn")).isEqualTo("2026-03-02");
    assertThat(grid.text("cohort.endsOn")).isEqualTo("2026-09-06");
    assertThat(grid.number("cohort.week")).isEqualTo(5);
    assertThat(grid.number("cohort.weeks")).isEqualTo(26);
    assertThat(grid.number("cohort.people")).isEqualTo(1);
    assertThat(grid.text("cohort.breaks.0.firstDay")).isEqualTo("2026-04-06");
    assertThat(grid.text("cohort.breaks.0.lastDay")).isEqualTo("2026-04-12");
    assertThat(grid.flag("weeks.4.current")).isTrue();
    assertThat(grid.flag("weeks.5.current")).isFalse();
    assertThat(grid.text("weeks.5.kind")).isEqualTo("BREAK");
    assertThat(grid.has("weeks.5.week")).isFalse();
    assertThat(grid.number("weeks.6.week")).isEqualTo(6);
    assertThat(cells(grid, 0).charAt(5)).isEqualTo(' ');
  }

  @Test
  void somebodyWhoPausesGoesOnAfterTheEnd() {
    organisation.in(
        () -> Api.bean(Pauses.class).grant(priya.value(), LocalDate.parse("2026-03-30"), 2));

    Answer grid = grid();

    assertThat(grid.text("people.0.status")).isEqualTo("PAUSED");
    assertThat(grid.count("people.0.reasons")).isZero();
    assertThat(grid.count("weeks")).isEqualTo(28);
    assertThat(grid.text("weeks.27.kind")).isEqualTo("WEEK");
    assertThat(grid.has("weeks.27.week")).isFalse();
    assertThat(cells(grid, 0)).isEqualTo("---opp" + ".".repeat(22));
  }

  @Test
  void aLateJoinerHasNoEarlierWeeks() {
    Api.clock().set("2026-03-17T09:00", "UTC");
    cohort.enrol(organisation.participant("Diego"));
    Api.clock().set("2026-04-01T09:00", "UTC");

    Answer grid = grid();

    assertThat(grid.text("people.0.name")).isEqualTo("Diego");
    assertThat(grid.number("people.0.joinedWeek")).isEqualTo(4);
    assertThat(cells(grid, 0)).isEqualTo("   oo" + ".".repeat(21));
    assertThat(grid.count("people.0.reasons")).isZero();
    assertThat(grid.has("people.0.mentorName")).isFalse();
  }

  @Test
  void somebodyWhoWithdrewKeepsTheirPastAndIsInNoFigure() {
    rows.checkIn(priya, 1, "2026-03-06T12:00:00Z", 4);
    Api.clock().set("2026-03-18T09:00", "UTC");
    organisation.in(
        () -> {
          Api.bean(Enrolling.class).withdraw(priya.value());
          return priya;
        });
    Api.clock().set("2026-04-29T09:00", "UTC");

    Answer grid = grid();

    assertThat(grid.text("people.0.status")).isEqualTo("WITHDRAWN");
    assertThat(cells(grid, 0)).isEqualTo("+" + " ".repeat(25));
    assertThat(grid.count("people.0.reasons")).isZero();
    assertThat(grid.has("people.0.waitingOn")).isFalse();
    assertThat(grid.number("cohort.people")).isZero();
    assertThat(grid.number("cohort.overdueReplies")).isZero();
    assertThat(grid.has("onTimeLast4")).isFalse();
    assertThat(grid.number("milestones.0.notStarted")).isZero();
  }

  @Test
  void everyOtherWeekACheckInIsDue() {
    TrackDocument weekly = TrackDocumentReader.shipped("junior-to-mid");
    RunningCohort biweekly =
        RunningCohort.running(Tracks.everyOtherWeek(weekly), "2026-03-02", Organisation.employer());
    Api.clock().set("2026-02-27T09:00", "UTC");
    Id lea = biweekly.enrol(biweekly.organisation().participant("Lea"));
    Api.clock().set("2026-04-01T09:00", "UTC");
    new Rows(biweekly.organisation()).checkIn(lea, 1, "2026-03-13T12:00:00Z", 3);

    Answer grid = grid(biweekly, biweekly.admin());

    assertThat(cells(grid, 0)).startsWith(" + o o . .");
    assertThat(grid.number("onTimeLast4.onTime")).isEqualTo(1);
    assertThat(grid.number("onTimeLast4.of")).isEqualTo(2);
  }

  @Test
  void namesComeInTheLanguageAskedFor() {
    Answer german =
        cohort
            .admin()
            .calls()
            .inLanguage("de")
            .get("/api/v1/cohorts/" + new Id(cohort.cohortId()) + "/grid")
            .isOk();

    assertThat(german.text("milestones.0.name")).isEqualTo("Ablauf geklärt");
    assertThat(german.text("cohort.trackName")).isEqualTo("Von Junior zu Mid-Level");
  }
}
