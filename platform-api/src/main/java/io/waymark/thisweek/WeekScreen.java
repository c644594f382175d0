package io.waymark.thisweek;

import io.waymark.absence.AbsenceView;
import io.waymark.calendar.CalendarWeek;
import io.waymark.calendar.CheckInHistory;
import io.waymark.calendar.CheckInStatus;
import io.waymark.calendar.Period;
import io.waymark.checkin.LatestReply;
import io.waymark.enrolment.DeclaredAbsence;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.WeekState;
import io.waymark.milestone.Progress;
import io.waymark.milestone.Road;
import io.waymark.shared.id.Id;
import io.waymark.thisweek.ThisWeekView.EnrolmentPart;
import io.waymark.thisweek.ThisWeekView.MentorPart;
import io.waymark.thisweek.ThisWeekView.NextMilestone;
import io.waymark.thisweek.ThisWeekView.OpenPart;
import io.waymark.thisweek.ThisWeekView.ReplyPart;
import io.waymark.thisweek.ThisWeekView.RoadMilestone;
import io.waymark.thisweek.ThisWeekView.RoadWeek;
import io.waymark.thisweek.ThisWeekView.TaskPart;
import io.waymark.thisweek.ThisWeekView.WeekKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out the parts of "This week" that are derived from one enrolment. Pure. */
record WeekScreen(Enrolment enrolment, Instant now, Locale locale) {
  private static final int ABSENCE_SHOWN_DAYS = 14;

  EnrolmentPart enrolmentPart() {
    return new EnrolmentPart(
        new Id(enrolment.id()),
        enrolment.cohortName(),
        enrolment.programName(),
        enrolment.track().name(locale),
        enrolment.statusAt(now),
        enrolment.weekAt(now),
        enrolment.weeks(),
        enrolment.adminsReadText());
  }

  List<RoadWeek> road(Road road) {
    return enrolment.history().calendar().calendarWeeks().stream()
        .map(
            week ->
                new RoadWeek(
                    week.number() > 0 ? week.number() : null,
                    week.firstDay(),
                    week.lastDay(),
                    WeekKind.of(week.kind()),
                    state(week),
                    milestone(road, week)))
        .toList();
  }

  private WeekState state(CalendarWeek week) {
    if (week.kind() == CalendarWeek.Kind.PAUSE) {
      return WeekState.PAUSED;
    }
    CheckInHistory history = enrolment.history();
    Optional<Period> due =
        history.calendar().periods().stream().filter(p -> week.contains(p.dueOn())).findFirst();
    CheckInStatus status = due.map(p -> history.status(p, enrolment.lastMoment(now))).orElse(null);
    return WeekState.of(status);
  }

  private @Nullable RoadMilestone milestone(Road road, CalendarWeek week) {
    return road.stops().stream()
        .filter(stop -> week.contains(stop.due().dueOn()))
        .findFirst()
        .map(
            stop ->
                new RoadMilestone(
                    stop.milestone().key(), stop.milestone().name().in(locale), stop.due().dueOn()))
        .orElse(null);
  }

  @Nullable NextMilestone nextMilestone(Road road, Progress progress) {
    int missed = enrolment.history().calendar().missedWeeks();
    return road.next()
        .map(
            stop ->
                new NextMilestone(
                    stop.milestone().key(),
                    stop.milestone().name().in(locale),
                    stop.due().dueAt(),
                    stop.due().dueOn(),
                    stop.daysLeft(),
                    stop.status(),
                    stop.milestone().tasks().stream()
                        .map(
                            task ->
                                new TaskPart(
                                    task.key(),
                                    task.name().in(locale),
                                    progress.tasksDone().containsKey(task.key()),
                                    task.week() + missed))
                        .toList()))
        .orElse(null);
  }

  ReplyPart reply(LatestReply reply) {
    Period period = enrolment.period(reply.period());
    return new ReplyPart(
        new Id(reply.checkInId()),
        period == null ? reply.period() : period.lastWeek(),
        reply.mentorName(),
        reply.text(),
        reply.sentAt());
  }

  List<OpenPart> open(List<Period> periods) {
    return periods.stream().map(period -> OpenPart.of(enrolment, period, now)).toList();
  }

  List<MentorPart> mentors() {
    return enrolment.mentors().stream()
        .map(m -> new MentorPart(new Id(m.pairingId()), m.name(), m.primary(), m.isConfirmed()))
        .toList();
  }

  List<AbsenceView> absences() {
    LocalDate shownFrom = enrolment.today(now).minusDays(ABSENCE_SHOWN_DAYS);
    return enrolment.absences().stream()
        .filter(absence -> !absence.lastDay().isBefore(shownFrom))
        .sorted(Comparator.comparing(DeclaredAbsence::firstDay))
        .map(a -> new AbsenceView(new Id(a.id()), a.firstDay(), a.lastDay()))
        .toList();
  }
}
