package io.waymark.calendar;

import io.waymark.calendar.ZoneHistory.Move;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans of every shape: both cadences, any weekday, breaks and pauses that overlap, moves. */
final class AnyPlan {

  /** A plan for a cohort and one for a person in it. */
  record Plan(CohortPlan cohort, EnrolmentPlan enrolment) {

    ParticipantCalendar calendar() {
      return ParticipantCalendar.of(cohort, enrolment);
    }
  }

  private record Away(int week, int weeks) {

    WeekSpan from(LocalDate start) {
      return new WeekSpan(start.plusWeeks(week), weeks);
    }
  }

  private AnyPlan() {}

  static Arbitrary<Plan> anywhere() {
    Arbitrary<ZoneId> zone =
        Arbitraries.of(
                "Pacific/Kiritimati",
                "Pacific/Pago_Pago",
                "Europe/Berlin",
                "America/New_York",
                "America/Havana",
                "Australia/Lord_Howe",
                "UTC")
            .map(ZoneId::of);
    Arbitrary<ZoneHistory> zones =
        Combinators.combine(zone, zone, Arbitraries.integers().between(-10, 200))
            .as(
                (first, second, day) ->
                    new ZoneHistory(
                        List.of(
                            new Move(Instant.EPOCH, first),
                            new Move(
                                Plans.at("2026-01-05T07:00Z").plus(Duration.ofDays(day)),
                                second))));
    return plans(zones);
  }

  static Arbitrary<Plan> atUtc() {
    return plans(Arbitraries.just(ZoneHistory.always(ZoneOffset.UTC)));
  }

  private static Arbitrary<Plan> plans(Arbitrary<ZoneHistory> zones) {
    Arbitrary<LocalDate> starts =
        Arbitraries.integers().between(0, 700).map(Plans.MONDAY::plusDays);
    Arbitrary<Instant> joins =
        Arbitraries.integers()
            .between(-30 * 24, 60 * 24)
            .map(hour -> Plans.at("2026-01-05T00:00Z").plus(Duration.ofHours(hour)));
    return Combinators.combine(
            starts,
            Arbitraries.integers().between(1, 26),
            cadences(),
            away(),
            away(),
            zones,
            joins,
            moves())
        .as(
            (start, weeks, cadence, breaks, pauses, zone, joined, moves) ->
                new Plan(
                    new CohortPlan(start, weeks, cadence, spans(breaks, start), moves),
                    new EnrolmentPlan(
                        joined, zone, spans(pauses, start), absences(pauses, start), moves)));
  }

  /** Check-ins that are due earlier or later, for the cohort and for its person. */
  private static Arbitrary<Moves> moves() {
    return Arbitraries.maps(
            Arbitraries.integers().between(1, 26), Arbitraries.integers().between(-8, 8))
        .ofMaxSize(8)
        .map(days -> new Moves(Map.of(), days));
  }

  private static List<WeekSpan> spans(List<Away> away, LocalDate start) {
    return away.stream().map(span -> span.from(start)).toList();
  }

  /** Some days around each pause: enough to excuse a check-in now and then. */
  private static List<Absence> absences(List<Away> away, LocalDate start) {
    return away.stream()
        .map(span -> start.plusWeeks(span.week() / 2).plusDays(span.weeks()))
        .map(day -> new Absence(day, day.plusDays(9)))
        .toList();
  }

  private static Arbitrary<List<Away>> away() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30), Arbitraries.integers().between(1, 5))
        .as(Away::new)
        .list()
        .ofMaxSize(4);
  }

  private static Arbitrary<Cadence> cadences() {
    return Combinators.combine(
            Arbitraries.of(1, 2),
            Arbitraries.of(DayOfWeek.class),
            Arbitraries.integers().between(0, 24 * 60 - 1))
        .as((weeks, day, minute) -> new Cadence(weeks, day, LocalTime.MIN.plusMinutes(minute)));
  }

  static Arbitrary<Submissions> submissions() {
    return Arbitraries.maps(
            Arbitraries.integers().between(1, 26),
            Arbitraries.integers()
                .between(0, 9000)
                .map(hour -> Plans.at("2026-01-05T00:00Z").plus(Duration.ofHours(hour))))
        .ofMaxSize(12)
        .map(Submissions::of);
  }
}
