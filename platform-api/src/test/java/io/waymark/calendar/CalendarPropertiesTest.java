package io.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.calendar.AnyPlan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every cohort and everyone in it, whatever their breaks, pauses and moves. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CalendarPropertiesTest {

  @Property
  void everyNumberedWeekFromTheEntryOnIsInExactlyOnePeriod(@ForAll("plans") Plan plan) {
    var calendar = plan.calendar();

    assertThat(calendar.periods().stream().flatMap(CalendarPropertiesTest::weeksOf).toList())
        .isEqualTo(
            IntStream.rangeClosed(calendar.missedWeeks() + 1, plan.cohort().weeks())
                .boxed()
                .toList());
  }

  private static Stream<Integer> weeksOf(Period period) {
    return IntStream.rangeClosed(period.firstWeek(), period.lastWeek()).boxed();
  }

  @Property
  void periodsAreOrderedAndDisjoint(@ForAll("plans") Plan plan) {
    List<Period> periods = plan.calendar().periods();

    for (int i = 1; i < periods.size(); i++) {
      Period before = periods.get(i - 1);
      Period after = periods.get(i);
      assertThat(after.number()).isEqualTo(before.number() + 1);
      assertThat(after.firstDay()).isAfter(before.lastDay());
      assertThat(after.opensAt()).isAfter(before.opensAt());
      assertThat(after.dueAt()).isAfter(before.graceEndsAt());
      assertThat(before.lateUntil()).isEqualTo(after.dueAt());
    }
  }

  @Property
  void aPeriodOpensBeforeItIsDueBeforeGraceEndsBeforeItIsMissed(@ForAll("plans") Plan plan) {
    assertThat(plan.calendar().periods())
        .allSatisfy(
            period ->
                assertThat(
                        List.of(
                            period.opensAt(),
                            period.dueAt(),
                            period.graceEndsAt(),
                            period.lateUntil()))
                    .isSortedAccordingTo(Comparator.naturalOrder())
                    .doesNotHaveDuplicates());
  }

  @Property
  void noPeriodBeginsOrEndsInAWeekOff(@ForAll("plans") Plan plan) {
    assertThat(plan.calendar().periods())
        .allSatisfy(
            period -> {
              assertThat(plan.cohort().breaks())
                  .noneMatch(span -> span.contains(period.firstDay()))
                  .noneMatch(span -> span.contains(period.lastDay()));
              assertThat(plan.enrolment().pauses())
                  .noneMatch(span -> span.contains(period.firstDay()))
                  .noneMatch(span -> span.contains(period.lastDay()));
            });
  }

  @Property
  void aPeriodBeginsWholeWeeksAfterTheStart(@ForAll("plans") Plan plan) {
    assertThat(plan.calendar().periods())
        .allSatisfy(
            period ->
                assertThat(ChronoUnit.DAYS.between(plan.cohort().startsOn(), period.firstDay()) % 7)
                    .isZero());
  }

  @Property
  void movingTheStartMovesEverythingEqually(
      @ForAll("plansAtUtc") Plan plan, @ForAll @IntRange(min = -200, max = 200) int weeks) {
    Plan moved = moved(plan, weeks);
    List<Period> before = plan.calendar().periods();
    List<Period> after = moved.calendar().periods();

    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i)).isEqualTo(moved(before.get(i), weeks));
    }
  }

  private static Plan moved(Plan plan, int weeks) {
    CohortPlan cohort = plan.cohort();
    EnrolmentPlan enrolment = plan.enrolment();
    return new Plan(
        new CohortPlan(
            cohort.startsOn().plusWeeks(weeks),
            cohort.weeks(),
            cohort.cadence(),
            moved(cohort.breaks(), weeks),
            cohort.moves()),
        new EnrolmentPlan(
            enrolment.joinedAt().plus(Duration.ofDays(7L * weeks)),
            enrolment.zones(),
            moved(enrolment.pauses(), weeks),
            List.of(),
            enrolment.extensions()));
  }

  private static List<WeekSpan> moved(List<WeekSpan> spans, int weeks) {
    return spans.stream()
        .map(span -> new WeekSpan(span.firstDay().plusWeeks(weeks), span.weeks()))
        .toList();
  }

  private static Period moved(Period period, int weeks) {
    Duration by = Duration.ofDays(7L * weeks);
    return new Period(
        period.number(),
        period.firstWeek(),
        period.lastWeek(),
        period.firstDay().plusWeeks(weeks),
        period.lastDay().plusWeeks(weeks),
        period.dueOn().plusWeeks(weeks),
        period.zone(),
        period.opensAt().plus(by),
        period.dueAt().plus(by),
        period.lateUntil().plus(by));
  }

  @Property
  void theStatusOfAnUnsubmittedCheckInOnlyMovesOnAndIsNeverPaused(
      @ForAll("plans") Plan plan, @ForAll("hours") List<Integer> hours) {
    var history = new CheckInHistory(plan.calendar(), Submissions.NONE);
    Instant start = plan.cohort().runsFrom();

    for (Period period : history.calendar().periods()) {
      CheckInStatus before = CheckInStatus.UPCOMING;
      for (int hour : hours.stream().sorted().toList()) {
        CheckInStatus status = history.status(period, start.plus(Duration.ofHours(hour)));
        assertThat(status).isGreaterThanOrEqualTo(before).isNotEqualTo(CheckInStatus.PAUSED);
        before = status;
      }
    }
  }

  @Property
  void aCheckInIsOpenExactlyWhileItIsOpenOrOverdueUnlessExcused(
      @ForAll("plans") Plan plan,
      @ForAll("submissions") Submissions submissions,
      @ForAll @IntRange(max = 9000) int hour) {
    var history = new CheckInHistory(plan.calendar(), submissions);
    Instant now = plan.cohort().runsFrom().plus(Duration.ofHours(hour));

    for (Period period : history.calendar().periods()) {
      CheckInStatus status = history.status(period, now);
      if (status != CheckInStatus.EXCUSED) {
        assertThat(history.isOpen(period, now))
            .isEqualTo(status == CheckInStatus.OPEN || status == CheckInStatus.OVERDUE);
      }
    }
    assertThat(history.open(now)).hasSizeLessThanOrEqualTo(2);
  }

  @Property
  void noMoreAreOnTimeThanCountAndNoMoreThanTwelveCount(
      @ForAll("plans") Plan plan,
      @ForAll("submissions") Submissions submissions,
      @ForAll @IntRange(max = 9000) int hour) {
    var history = new CheckInHistory(plan.calendar(), submissions);
    OnTimeCount count = history.onTime(plan.cohort().runsFrom().plus(Duration.ofHours(hour)));

    assertThat(count.onTime()).isBetween(0, count.of());
    assertThat(count.of()).isBetween(0, OnTimeCount.LAST);
  }

  @Property
  void everyCheckInHasItsCellInTheGrid(@ForAll("plans") Plan plan) {
    var calendar = plan.calendar();
    Grid grid = Grid.of(plan.cohort(), List.of(calendar));
    var history = new CheckInHistory(calendar, Submissions.NONE);

    assertThat(grid.row(history, Instant.EPOCH))
        .hasSameSizeAs(grid.columns())
        .extracting(GridCell::period)
        .filteredOn(number -> number > 0)
        .isEqualTo(calendar.periods().stream().map(Period::number).toList());
  }

  @Property
  void aPauseNeverMovesWhatWasSubmittedOrBefore(
      @ForAll("plans") Plan plan,
      @ForAll @IntRange(min = 1, max = 26) int submitted,
      @ForAll @IntRange(max = 40) int requestedWeek,
      @ForAll @IntRange(min = 1, max = 8) int weeks) {
    var calendar = plan.calendar();
    var history = new CheckInHistory(calendar, Submissions.NONE.with(submitted, Instant.EPOCH));
    WeekSpan pause = history.pauseFrom(plan.cohort().startsOn().plusWeeks(requestedWeek), weeks);
    var after = ParticipantCalendar.of(plan.cohort(), pausedToo(plan.enrolment(), pause));

    for (int number = 1; number <= submitted; number++) {
      Period before = calendar.period(number);
      if (before != null && calendar.period(submitted) != null) {
        assertThat(Plans.period(after, number).dueAt()).isEqualTo(before.dueAt());
      }
    }
  }

  private static EnrolmentPlan pausedToo(EnrolmentPlan enrolment, WeekSpan pause) {
    var pauses = new ArrayList<>(enrolment.pauses());
    pauses.add(pause);
    return new EnrolmentPlan(
        enrolment.joinedAt(),
        enrolment.zones(),
        pauses,
        enrolment.absences(),
        enrolment.extensions());
  }

  @Provide
  Arbitrary<Plan> plans() {
    return AnyPlan.anywhere();
  }

  @Provide
  Arbitrary<Plan> plansAtUtc() {
    return AnyPlan.atUtc();
  }

  @Provide
  Arbitrary<List<Integer>> hours() {
    return Arbitraries.integers().between(-100, 9000).list().ofMinSize(2).ofMaxSize(40);
  }

  @Provide
  Arbitrary<Submissions> submissions() {
    return AnyPlan.submissions();
  }
}
