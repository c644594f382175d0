package io.waymark.milestone;

import io.waymark.calendar.CalendarWeek;
import io.waymark.calendar.DueDays;
import io.waymark.calendar.ParticipantCalendar;
import io.waymark.calendar.WeekSpan;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Standing;
import io.waymark.enrolment.Submission;
import io.waymark.milestone.TrackView.BreakView;
import io.waymark.milestone.TrackView.OpenCheckIn;
import io.waymark.milestone.TrackView.PhaseState;
import io.waymark.milestone.TrackView.PhaseView;
import io.waymark.track.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out the Track screen. Pure. */
final class TrackScreen {
  private final Standing standing;
  private final Enrolment enrolment;
  private final Progress progress;
  private final Instant now;
  private final Locale locale;

  TrackScreen(Standing standing, Progress progress, Instant now, Locale locale) {
    this.standing = standing;
    this.enrolment = standing.enrolment();
    this.progress = progress;
    this.now = now;
    this.locale = locale;
  }

  TrackView view() {
    Road road = Road.of(enrolment, progress, now);
    return new TrackView(
        enrolment.track().name(locale),
        enrolment.cohortName(),
        enrolment.participantName(),
        enrolment.track().number(),
        enrolment.weekAt(now),
        enrolment.weeks(),
        (int) road.stops().stream().filter(stop -> stop.status().isSettled()).count(),
        road.stops().size(),
        nextBreak(),
        phases(road),
        openCheckIns());
  }

  private List<OpenCheckIn> openCheckIns() {
    Set<Integer> sent =
        enrolment.submissions().stream().map(Submission::period).collect(Collectors.toSet());
    return calendar().periods().stream()
        .filter(period -> !sent.contains(period.number()) && now.isBefore(period.lateUntil()))
        .map(
            period ->
                new OpenCheckIn(
                    period.number(),
                    period.dueOn(),
                    DueDays.of(calendar().cohort().cadence(), period).latest()))
        .toList();
  }

  private List<PhaseView> phases(Road road) {
    List<Phase> phases = enrolment.track().document().phases();
    MilestonePart part =
        new MilestonePart(
            standing, enrolment.roadDates(), progress, new Between(standing, now), locale);
    return phases.stream()
        .map(
            phase ->
                new PhaseView(
                    phase.key(),
                    phase.name().in(locale),
                    phase.purpose().in(locale),
                    phase.firstWeek() + missed(),
                    phase.lastWeek() + missed(),
                    firstDay(phase),
                    lastDay(phase),
                    state(phases, phases.indexOf(phase)),
                    road.stops().stream()
                        .filter(stop -> phase.milestones().contains(stop.milestone()))
                        .map(part::view)
                        .toList()))
        .toList();
  }

  /** A phase lasts until the next begins, breaks between them included. */
  private PhaseState state(List<Phase> phases, int index) {
    LocalDate today = enrolment.today(now);
    if (today.isBefore(firstDay(phases.get(index)))) {
      return PhaseState.NEXT;
    }
    boolean isLast = index == phases.size() - 1;
    boolean over =
        isLast
            ? today.isAfter(lastDay(phases.get(index)))
            : !today.isBefore(firstDay(phases.get(index + 1)));
    return over ? PhaseState.DONE : PhaseState.NOW;
  }

  private LocalDate firstDay(Phase phase) {
    LocalDate own = dayOf(phase.firstWeek(), CalendarWeek::firstDay);
    return own == null ? calendar().dueWith(phase.firstWeek()).firstDay() : own;
  }

  private LocalDate lastDay(Phase phase) {
    LocalDate own = dayOf(phase.lastWeek(), CalendarWeek::lastDay);
    return own == null ? calendar().dueWith(phase.lastWeek()).lastDay() : own;
  }

  /** A day of a week of the track; null past the participant's last week. */
  private @Nullable LocalDate dayOf(int week, Function<CalendarWeek, LocalDate> day) {
    return calendar().calendarWeeks().stream()
        .filter(candidate -> candidate.number() == week + missed())
        .map(day)
        .findFirst()
        .orElse(null);
  }

  private @Nullable BreakView nextBreak() {
    LocalDate today = enrolment.today(now);
    return Stream.concat(
            calendar().cohort().breaks().stream(), calendar().enrolment().pauses().stream())
        .filter(span -> !span.lastDay().isBefore(today))
        .filter(span -> !span.lastDay().isBefore(calendar().cohort().startsOn()))
        .min(Comparator.comparing(WeekSpan::firstDay))
        .map(span -> new BreakView(span.firstDay(), span.lastDay()))
        .orElse(null);
  }

  private ParticipantCalendar calendar() {
    return enrolment.history().calendar();
  }

  private int missed() {
    return calendar().missedWeeks();
  }
}
