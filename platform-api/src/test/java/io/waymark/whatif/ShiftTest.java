package io.waymark.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.calendar.Cadence;
import io.waymark.calendar.CalendarWeek;
import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.WeekSpan;
import io.waymark.shared.problem.Conflict;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ShiftTest {
  private static final LocalDate START = LocalDate.parse("2026-03-02");
  private static final int WEEKS = 26;

  @Example
  void aStartThatHasComeNowhereMovesItself() {
    assertThat(Shift.byWeeks(plan(List.of()), 2, Instant.parse("2026-03-01T09:59:59Z")))
        .isEqualTo(new Proposal.ShiftStart(START.plusWeeks(2)));
  }

  @Example
  void aBreakGoesInFrontOfTheFirstWeekThatHasBegunForNobody() {
    assertThat(Shift.byWeeks(plan(List.of()), 2, Instant.parse("2026-03-01T10:00:00Z")))
        .isEqualTo(new Proposal.AddBreak(new WeekSpan(START.plusWeeks(1), 2)));
  }

  @Example
  void aBreakThatIsThereGetsLonger() {
    WeekSpan there = new WeekSpan(START.plusWeeks(1), 1);

    assertThat(Shift.byWeeks(plan(List.of(there)), 2, inWeek(0)))
        .isEqualTo(new Proposal.MoveBreak(there.firstDay(), new WeekSpan(there.firstDay(), 3)));
  }

  @Example
  void weeksThatAreOffAlreadyDoNotCount() {
    WeekSpan begun = new WeekSpan(START, 2);
    WeekSpan ahead = new WeekSpan(START.plusWeeks(3), 1);

    assertThat(Shift.byWeeks(plan(List.of(begun, ahead)), 2, inWeek(0)))
        .isEqualTo(new Proposal.AddBreak(new WeekSpan(START.plusWeeks(1), 4)));
  }

  @Example
  void nothingIsLeftToShiftOnceTheLastWeekHasBegun() {
    assertThatThrownBy(() -> Shift.byWeeks(plan(List.of()), 1, inWeek(WEEKS - 1)))
        .isInstanceOf(Conflict.class);
  }

  @Property
  void whatHasBegunStaysAndNothingElseDoes(
      @ForAll("plans") CohortPlan plan,
      @ForAll @IntRange(max = 20) int week,
      @ForAll @IntRange(min = 1, max = 8) int weeks) {
    CohortPlan shifted = after(plan, weeks, inWeek(week));

    List<LocalDate> before = firstDays(plan);
    List<LocalDate> then = firstDays(shifted);
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).isAfter(START.plusWeeks(week))) {
        assertThat(then.get(i)).isAfterOrEqualTo(before.get(i).plusWeeks(weeks));
      } else {
        assertThat(then.get(i)).isEqualTo(before.get(i));
      }
    }
  }

  @Property
  void oneShiftAfterAnotherIsAShiftByBoth(
      @ForAll("plans") CohortPlan plan,
      @ForAll @IntRange(max = 20) int week,
      @ForAll @IntRange(min = 1, max = 8) int first,
      @ForAll @IntRange(min = 1, max = 8) int second) {
    Instant now = inWeek(week);

    assertThat(after(after(plan, first, now), second, now).calendarWeeks())
        .isEqualTo(after(plan, first + second, now).calendarWeeks());
  }

  @Provide
  Arbitrary<CohortPlan> plans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30), Arbitraries.integers().between(1, 4))
        .as((week, weeks) -> new WeekSpan(START.plusWeeks(week), weeks))
        .list()
        .ofMaxSize(4)
        .uniqueElements(WeekSpan::firstDay)
        .map(ShiftTest::plan);
  }

  private static CohortPlan plan(List<WeekSpan> breaks) {
    return new CohortPlan(
        START, WEEKS, new Cadence(1, DayOfWeek.FRIDAY, LocalTime.of(16, 0)), breaks);
  }

  private static CohortPlan after(CohortPlan plan, int weeks, Instant now) {
    List<WeekSpan> breaks = new ArrayList<>(plan.breaks());
    switch (Shift.byWeeks(plan, weeks, now)) {
      case Proposal.AddBreak add -> breaks.add(add.span());
      case Proposal.MoveBreak move -> {
        breaks.removeIf(each -> each.firstDay().equals(move.firstDay()));
        breaks.add(move.to());
      }
      case Proposal other -> throw new AssertionError(other);
    }
    return plan.withBreaks(breaks);
  }

  private static List<LocalDate> firstDays(CohortPlan plan) {
    return plan.calendarWeeks().stream()
        .filter(week -> week.number() > 0)
        .map(CalendarWeek::firstDay)
        .toList();
  }

  /** Noon of the Tuesday in the cohort's calendar week, the first one being 0. */
  private static Instant inWeek(int week) {
    return START.plusWeeks(week).plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }
}
