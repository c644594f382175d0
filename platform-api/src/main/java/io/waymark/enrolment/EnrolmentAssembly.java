package io.waymark.enrolment;

import io.waymark.calendar.Absence;
import io.waymark.calendar.CheckInHistory;
import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.EnrolmentPlan;
import io.waymark.calendar.Moves;
import io.waymark.calendar.ParticipantCalendar;
import io.waymark.calendar.ReplyTarget;
import io.waymark.calendar.Submissions;
import io.waymark.calendar.WeekSpan;
import io.waymark.calendar.ZoneHistory;
import io.waymark.cohort.Cohort;
import io.waymark.track.PublishedTrack;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts an enrolment together from its row and its track. */
final class EnrolmentAssembly {
  private EnrolmentAssembly() {}

  static Enrolment of(EnrolmentRead row, PublishedTrack track, Instant now) {
    CohortPlan plan =
        new CohortPlan(
            row.startsOn(),
            track.document().weeks(),
            track.document().cadence(),
            spans(row.breaks()),
            moves(row.moved()));
    List<Submission> submissions =
        list(row.submissions()).stream()
            .map(EnrolmentAssembly::submission)
            .sorted(Comparator.comparingInt(Submission::period))
            .toList();
    return new Enrolment(
        row.id(),
        row.membershipId(),
        row.participantName(),
        row.title(),
        row.status(),
        row.joinedAt(),
        row.endedAt(),
        row.adminsReadText(),
        row.programName(),
        row.cohortId(),
        row.cohortName(),
        Cohort.statusAt(row.cohortStatus(), plan, now),
        track,
        new CheckInHistory(ParticipantCalendar.of(plan, personal(row)), submissions(submissions)),
        submissions,
        mentors(row),
        list(row.absences()),
        replyTarget(row));
  }

  private static EnrolmentPlan personal(EnrolmentRead row) {
    return new EnrolmentPlan(
        row.joinedAt(),
        zones(row.zone(), row.moves()),
        spans(row.pauses()),
        list(row.absences()).stream()
            .map(days -> new Absence(days.firstDay(), days.lastDay()))
            .toList(),
        moves(row.extensions()));
  }

  private static Moves moves(@Nullable List<EnrolmentRead.Moved> moved) {
    Moves moves = Moves.NONE;
    for (EnrolmentRead.Moved one : list(moved)) {
      moves = one.in(moves);
    }
    return moves;
  }

  private static Submission submission(List<@Nullable Long> sent) {
    Long answered = sent.get(3);
    return new Submission(
        Math.toIntExact(Objects.requireNonNull(sent.get(0))),
        Objects.requireNonNull(sent.get(1)),
        moment(Objects.requireNonNull(sent.get(2))),
        answered == null ? null : moment(answered));
  }

  private static Instant moment(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  private static Submissions submissions(List<Submission> submitted) {
    return Submissions.of(
        submitted.stream().collect(Collectors.toMap(Submission::period, Submission::submittedAt)));
  }

  private static List<Mentor> mentors(EnrolmentRead row) {
    return list(row.mentors()).stream()
        .map(EnrolmentAssembly::mentor)
        .sorted(Comparator.comparing(Mentor::primary).reversed().thenComparing(Mentor::from))
        .toList();
  }

  private static Mentor mentor(EnrolmentRead.Pair pair) {
    return new Mentor(
        pair.pairingId(),
        pair.membershipId(),
        pair.name(),
        pair.primary() == 1,
        pair.from(),
        pair.confirmedAt(),
        zones(pair.zone(), pair.moves()));
  }

  private static ReplyTarget replyTarget(EnrolmentRead row) {
    return new ReplyTarget(
        Arrays.stream(row.workingDays().split(","))
            .map(DayOfWeek::valueOf)
            .collect(Collectors.toSet()),
        Set.copyOf(list(row.holidays())),
        row.replyTargetDays());
  }

  private static ZoneHistory zones(String now, @Nullable List<EnrolmentRead.Move> moves) {
    if (moves == null) {
      return ZoneHistory.always(ZoneId.of(now));
    }
    return new ZoneHistory(
        moves.stream()
            .sorted(Comparator.comparing(EnrolmentRead.Move::since))
            .map(move -> new ZoneHistory.Move(move.since(), ZoneId.of(move.zone())))
            .toList());
  }

  private static List<WeekSpan> spans(@Nullable List<EnrolmentRead.Span> spans) {
    return list(spans).stream().map(s -> new WeekSpan(s.firstDay(), s.weeks())).toList();
  }

  private static <T> List<T> list(@Nullable List<T> found) {
    return found == null ? List.of() : found;
  }
}
