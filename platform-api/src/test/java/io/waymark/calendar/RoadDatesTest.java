package io.waymark.calendar;

import static io.waymark.calendar.Plans.BIWEEKLY;
import static io.waymark.calendar.Plans.WEEKLY;
import static io.waymark.calendar.Plans.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.calendar.AnyPlan.Plan;
import io.waymark.calendar.RoadDates.Stop;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Line 7 with what was moved: a milestone is due with the check-in of its week, moved by the
 * cohort's days and the person's; never in a break or pause, never before the one before it.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class RoadDatesTest {
  private static final List<Stop> STOPS = List.of(new Stop("a", 2), new Stop("b", 4));

  /** Due on Fridays at 17:00; the weeks begin on 5, 12, 19, 26 January 2026. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                         cohort, person, break,      pause,      a,          b
          nothing moved,                0,      0,      ,           ,           2026-01-16, 2026-01-30
          later for all,                3,      0,      ,           ,           2026-01-19, 2026-01-30
          earlier for all,              -2,     0,      ,           ,           2026-01-14, 2026-01-30
          later for one,                0,      5,      ,           ,           2026-01-21, 2026-01-30
          both add up,                  3,      5,      ,           ,           2026-01-24, 2026-01-30
          one takes back the other,     -3,     3,      ,           ,           2026-01-16, 2026-01-30
          past the next one,            0,      20,     ,           ,           2026-02-05, 2026-02-05
          into a break,                 3,      0,      2026-01-19, ,           2026-01-26, 2026-02-06
          into a pause,                 0,      3,      ,           2026-01-19, 2026-01-26, 2026-02-06
          a break before it,            3,      0,      2026-01-12, ,           2026-01-26, 2026-02-06
          """)
  void aMilestoneIsDueWithItsWeekMovedByWhatWasGiven(
      String name,
      int cohort,
      int person,
      @Nullable LocalDate breakFrom,
      @Nullable LocalDate pauseFrom,
      LocalDate a,
      LocalDate b) {
    var plan =
        Plans.cohort(WEEKLY, spans(breakFrom)).withMoves(Moves.NONE.withMilestone("a", cohort));
    var road = RoadDates.of(ParticipantCalendar.of(plan, extended(pauseFrom, person)), STOPS);

    assertThat(road.milestone("a").dueOn()).isEqualTo(a);
    assertThat(road.milestone("b").dueOn()).isEqualTo(b);
  }

  private static WeekSpan[] spans(@Nullable LocalDate from) {
    return from == null ? new WeekSpan[0] : new WeekSpan[] {new WeekSpan(from, 1)};
  }

  private static EnrolmentPlan extended(@Nullable LocalDate pauseFrom, int days) {
    EnrolmentPlan plain = person(spans(pauseFrom));
    return new EnrolmentPlan(
        plain.joinedAt(),
        plain.zones(),
        plain.pauses(),
        plain.absences(),
        Moves.NONE.withMilestone("a", days));
  }

  /** Moved across a daylight-saving change, or into its gap or overlap, the clock's hour stays. */
  @ParameterizedTest(name = "{0} at {1}, {3} days")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          zone,             time,  start,      days, due
          Europe/Berlin,    17:00, 2026-03-16, 7,    2026-04-03T17:00+02:00
          Europe/Berlin,    17:00, 2026-10-12, 7,    2026-10-30T17:00+01:00
          Europe/Berlin,    02:30, 2026-03-16, 2,    2026-03-29T03:30+02:00
          Europe/Berlin,    02:30, 2026-10-12, 2,    2026-10-25T02:30+02:00
          America/New_York, 17:00, 2026-02-23, 7,    2026-03-13T17:00-04:00
          America/New_York, 01:30, 2026-10-19, 2,    2026-11-01T01:30-04:00
          """)
  void daysAreCountedOnTheCalendarSoThatTheHourStays(
      String zone, LocalTime time, LocalDate start, int days, OffsetDateTime due) {
    var cadence = new Cadence(1, DayOfWeek.FRIDAY, time);
    var plan = new CohortPlan(start, 6, cadence, List.of(), Moves.NONE.withMilestone("a", days));
    var somebody =
        new EnrolmentPlan(Instant.EPOCH, ZoneHistory.always(ZoneId.of(zone)), List.of(), List.of());

    assertThat(RoadDates.of(ParticipantCalendar.of(plan, somebody), STOPS).milestone("a").dueAt())
        .isEqualTo(due.toInstant());
  }

  @Test
  void aTaskIsDueWithItsWeekAndNoLaterThanItsMilestone() {
    var plan = Plans.cohort(BIWEEKLY).withMoves(Moves.NONE.withMilestone("a", -7));
    var road = RoadDates.of(ParticipantCalendar.of(plan, person()), STOPS);

    assertThat(road.milestone("a").dueOn()).isEqualTo(LocalDate.parse("2026-01-09"));
    assertThat(road.task("a", 1).dueOn()).isEqualTo(LocalDate.parse("2026-01-09"));
    assertThat(road.task("b", 1).dueOn()).isEqualTo(LocalDate.parse("2026-01-16"));
  }

  @Property
  void milestonesKeepTheirOrderWhateverWasMoved(
      @ForAll("plans") Plan plan, @ForAll("moves") Map<Integer, Integer> moves) {
    var road = road(plan, moves, Map.of());

    Instant before = Instant.MIN;
    for (Stop stop : stops(plan)) {
      assertThat(road.milestone(stop.key()).dueAt()).isAfterOrEqualTo(before);
      before = road.milestone(stop.key()).dueAt();
    }
  }

  @Property
  void nothingIsDueInABreakOrPause(
      @ForAll("plans") Plan plan,
      @ForAll("moves") Map<Integer, Integer> moves,
      @ForAll("moves") Map<Integer, Integer> extensions) {
    var road = road(plan, moves, extensions);

    for (Stop stop : stops(plan)) {
      Due due = road.milestone(stop.key());
      LocalDate day = due.dueAt().atZone(due.zone()).minusNanos(1).toLocalDate();
      if (road.days(stop.key()) != 0) {
        assertThat(road.isOff(due.dueOn())).as("%s on %s", stop, day).isFalse();
      }
    }
  }

  @Property
  void whatTheCohortMovesAndWhatOnePersonIsGivenAddUp(
      @ForAll("plans") Plan plan,
      @ForAll @IntRange(min = 1, max = 40) int cohort,
      @ForAll @IntRange(min = 1, max = 40) int person) {
    var both = road(plan, Map.of(1, cohort), Map.of(1, person));
    var atOnce = road(plan, Map.of(1, cohort + person), Map.of());

    assertThat(stops(plan))
        .allSatisfy(
            stop -> assertThat(both.milestone(stop.key())).isEqualTo(atOnce.milestone(stop.key())));
  }

  @Property
  void aShiftByOneAndThenAnotherIsAShiftByBoth(
      @ForAll("plans") Plan plan,
      @ForAll("moves") Map<Integer, Integer> moves,
      @ForAll @IntRange(min = -60, max = 60) int first,
      @ForAll @IntRange(min = -60, max = 60) int second) {
    CohortPlan cohort = plan.cohort().withMoves(and(plan.cohort().moves(), moves));
    LocalDate start = cohort.startsOn();

    CohortPlan twice =
        cohort.startingOn(start.plusWeeks(first)).startingOn(start.plusWeeks(first + second));
    CohortPlan once = cohort.startingOn(start.plusWeeks(first + second));

    assertThat(dues(new Plan(twice, plan.enrolment())))
        .isEqualTo(dues(new Plan(once, plan.enrolment())));
    assertThat(twice.startingOn(start)).isEqualTo(cohort);
  }

  @Property
  void aShiftOfEverythingMovesEveryDateByIt(
      @ForAll("plansAtUtc") Plan plan,
      @ForAll("moves") Map<Integer, Integer> moves,
      @ForAll @IntRange(min = -60, max = 60) int weeks) {
    Plan own =
        new Plan(plan.cohort().withMoves(and(plan.cohort().moves(), moves)), plan.enrolment());
    Duration by = Duration.ofDays(7L * weeks);

    assertThat(dues(moved(own, weeks)))
        .isEqualTo(dues(own).stream().map(moment -> moment.plus(by)).toList());
  }

  @Property
  void aBreakAddedAndTakenAwayChangesNothing(
      @ForAll("plans") Plan plan,
      @ForAll @IntRange(max = 30) int week,
      @ForAll @IntRange(min = 1, max = 4) int weeks) {
    CohortPlan cohort = plan.cohort();
    var more = new ArrayList<>(cohort.breaks());
    more.add(new WeekSpan(cohort.startsOn().plusWeeks(week), weeks));

    var fromTheStart =
        new EnrolmentPlan(
            Instant.EPOCH,
            ZoneHistory.always(ZoneId.of("UTC")),
            plan.enrolment().pauses(),
            List.of());
    List<Instant> with = dues(new Plan(cohort.withBreaks(more), fromTheStart));
    List<Instant> without = dues(new Plan(cohort, fromTheStart));

    assertThat(cohort.withBreaks(more).withBreaks(cohort.breaks())).isEqualTo(cohort);
    for (int i = 0; i < without.size(); i++) {
      assertThat(with.get(i)).isAfterOrEqualTo(without.get(i));
    }
  }

  private static Plan moved(Plan plan, int weeks) {
    CohortPlan cohort = plan.cohort();
    EnrolmentPlan person = plan.enrolment();
    return new Plan(
        cohort
            .withBreaks(List.of())
            .startingOn(cohort.startsOn().plusWeeks(weeks))
            .withBreaks(moved(cohort.breaks(), weeks)),
        new EnrolmentPlan(
            person.joinedAt().plus(Duration.ofDays(7L * weeks)),
            person.zones(),
            moved(person.pauses(), weeks),
            List.of(),
            person.extensions()));
  }

  private static List<WeekSpan> moved(List<WeekSpan> spans, int weeks) {
    return spans.stream()
        .map(span -> new WeekSpan(span.firstDay().plusWeeks(weeks), span.weeks()))
        .toList();
  }

  private static List<Instant> dues(Plan plan) {
    var road = RoadDates.of(plan.calendar(), stops(plan));
    return stops(plan).stream().map(stop -> road.milestone(stop.key()).dueAt()).toList();
  }

  private static RoadDates road(
      Plan plan, Map<Integer, Integer> moves, Map<Integer, Integer> extensions) {
    EnrolmentPlan person = plan.enrolment();
    return RoadDates.of(
        ParticipantCalendar.of(
            plan.cohort().withMoves(and(plan.cohort().moves(), moves)),
            new EnrolmentPlan(
                person.joinedAt(),
                person.zones(),
                person.pauses(),
                person.absences(),
                and(person.extensions(), extensions))),
        stops(plan));
  }

  /** A milestone in every other week. */
  private static List<Stop> stops(Plan plan) {
    return IntStream.iterate(1, week -> week <= plan.cohort().weeks(), week -> week + 2)
        .mapToObj(week -> new Stop("m" + week, week))
        .toList();
  }

  private static Moves and(Moves checkIns, Map<Integer, Integer> milestones) {
    Moves all = checkIns;
    for (var move : milestones.entrySet()) {
      all = all.withMilestone("m" + move.getKey(), move.getValue());
    }
    return all;
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
  Arbitrary<Map<Integer, Integer>> moves() {
    return Arbitraries.maps(
            Arbitraries.integers().between(1, 26), Arbitraries.integers().between(-30, 60))
        .ofMaxSize(6);
  }
}
