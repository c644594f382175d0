package io.waymark.thisweek;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Api;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which check-in the week begins with (The calendar, lines 3 to 5). Week 1 begins on Monday 2 March
 * 2026; check-ins are due on Fridays at 17:00, in grace for a day, and accepted until the next is
 * due.
 */
class ChooseCheckInTest {
  private Person priya;
  private Id enrolmentId;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    RunningCohort cohort = RunningCohort.startingOn("2026-03-02");
    priya = cohort.organisation().participant("Priya");
    enrolmentId = cohort.enrol(priya);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T23:59, UPCOMING, 1, ''",
    "2026-03-02T00:00, OPEN, 1, 1",
    "2026-03-06T16:59, OPEN, 1, 1",
    "2026-03-06T17:00, GRACE, 1, 1",
    "2026-03-07T16:59, GRACE, 1, 1",
    "2026-03-07T17:00, LATE_OPEN, 1, 1",
    "2026-03-09T00:00, LATE_OPEN, 1, 1 2",
    "2026-03-13T16:59, LATE_OPEN, 1, 1 2",
    "2026-03-13T17:00, GRACE, 2, 2",
    "2026-03-16T00:00, LATE_OPEN, 2, 2 3"
  })
  void theOldestComesFirstBecauseALaterOneWouldCloseIt(
      String now, String state, int period, String open) {
    Api.clock().set(now, "UTC");

    expect(null, state, period, open);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-03-06T09:00, 2026-03-08T23:59, SUBMITTED, 1, ''",
    "1, 2026-03-06T09:00, 2026-03-09T00:00, OPEN, 2, 2",
    "1, 2026-03-09T09:00, 2026-03-09T10:00, OPEN, 2, 2",
    "2, 2026-03-09T09:00, 2026-03-09T10:00, SUBMITTED, 2, ''",
    "2, 2026-03-09T09:00, 2026-03-16T00:00, OPEN, 3, 3"
  })
  void whatWasSentStaysUntilTheNextOpensAndClosesWhatCameBefore(
      int sent, String at, String now, String state, int period, String open) {
    submit(sent, at);
    Api.clock().set(now, "UTC");

    expect(null, state, period, open);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-06, 2026-03-06, 2026-03-08T09:00, LATE_OPEN, 1, 1",
    "2026-03-06, 2026-03-06, 2026-03-09T09:00, OPEN, 2, 1 2",
    "2026-03-06, 2026-03-13, 2026-03-09T09:00, OPEN, 2, 1 2",
    "2026-03-13, 2026-03-13, 2026-03-09T09:00, LATE_OPEN, 1, 1 2",
    "2026-03-13, 2026-03-13, 2026-03-14T09:00, GRACE, 2, 2"
  })
  void nobodyWaitsForAnExcusedOneSoAnyOtherGoesBeforeIt(
      String first, String last, String now, String state, int period, String open) {
    Api.clock().set("2026-03-06T09:00", "UTC");
    priya.posts("/api/v1/me/absences", Map.of("firstDay", first, "lastDay", last)).isCreated();
    Api.clock().set(now, "UTC");

    expect(null, state, period, open);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2026-03-09T09:00, OPEN, 2",
    "1, 2026-03-09T09:00, LATE_OPEN, 1",
    "3, 2026-03-09T09:00, LATE_OPEN, 1",
    "99, 2026-03-09T09:00, LATE_OPEN, 1"
  })
  void anotherOpenOneCanBeChosen(int wanted, String now, String state, int period) {
    Api.clock().set(now, "UTC");

    expect(wanted, state, period, "1 2");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09T09:00, SUBMITTED, 1",
    "2026-03-13T16:59, SUBMITTED, 1",
    "2026-03-13T17:00, GRACE, 2"
  })
  void aSentOneCanBeChosenWhileItCanBeChanged(String now, String state, int period) {
    submit(1, "2026-03-06T09:00");
    Api.clock().set(now, "UTC");

    expect(1, state, period, "2");
  }

  private void expect(@Nullable Integer wanted, String state, int period, String open) {
    var week =
        priya.gets("/api/v1/me/this-week" + (wanted == null ? "" : "?period=" + wanted)).isOk();

    assertThat(week.text("checkIn.state")).isEqualTo(state);
    assertThat(week.number("checkIn.period")).isEqualTo(period);
    assertThat(String.join(" ", week.texts("open", "period"))).isEqualTo(open);
  }

  private void submit(int period, String at) {
    Api.clock().set(at, "UTC");
    priya
        .posts(
            "/api/v1/enrolments/" + enrolmentId + "/check-ins",
            Said.promising("Plan").forPeriod(period).body())
        .isCreated();
  }
}
