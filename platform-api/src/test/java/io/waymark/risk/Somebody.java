package io.waymark.risk;

import io.waymark.calendar.Absence;
import io.waymark.calendar.Cadence;
import io.waymark.calendar.CheckInHistory;
import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.EnrolmentPlan;
import io.waymark.calendar.ParticipantCalendar;
import io.waymark.calendar.Period;
import io.waymark.calendar.ReplyTarget;
import io.waymark.calendar.Submissions;
import io.waymark.calendar.WeekSpan;
import io.waymark.calendar.ZoneHistory;
import io.waymark.cohort.CohortStatus;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.Submission;
import io.waymark.framework.FrameworkDocumentReader;
import io.waymark.track.PublishedTrack;
import io.waymark.track.TrackDocumentReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A participant at UTC in a cohort of the shipped track that starts on Monday 5 January 2026, 26
 * weeks with check-ins due on Fridays at 17:00; with Mara as the primary mentor, at UTC as well.
 */
public final class Somebody {
  public static final PublishedTrack TRACK =
      new PublishedTrack(
          1,
          1,
          TrackDocumentReader.shipped("junior-to-mid"),
          FrameworkDocumentReader.shipped("engineer-junior-mid"));

  private final List<Absence> absences = new ArrayList<>();
  private final List<WeekSpan> pauses = new ArrayList<>();
  private final List<Submission> submissions = new ArrayList<>();
  private int periodWeeks = 1;
  private EnrolmentStatus status = EnrolmentStatus.ACTIVE;
  private CohortStatus cohortStatus = CohortStatus.RUNNING;
  private @Nullable Instant endedAt;
  private boolean mentored = true;
  private String mentorZone = "UTC";

  public Somebody biweekly() {
    periodWeeks = 2;
    return this;
  }

  public Somebody pausing(String monday, int weeks) {
    pauses.add(new WeekSpan(LocalDate.parse(monday), weeks));
    return this;
  }

  public Somebody is(EnrolmentStatus other) {
    status = other;
    return this;
  }

  public Somebody left(String moment) {
    endedAt = Instant.parse(moment);
    return is(EnrolmentStatus.WITHDRAWN);
  }

  public Somebody inCohort(CohortStatus other) {
    cohortStatus = other;
    return this;
  }

  public Somebody withoutMentor() {
    mentored = false;
    return this;
  }

  public Somebody mentoredIn(String zone) {
    mentorZone = zone;
    return this;
  }

  public Somebody submitted(int period, String moment, @Nullable String answeredAt) {
    submissions.add(
        new Submission(
            period,
            period,
            Instant.parse(moment),
            answeredAt == null ? null : Instant.parse(answeredAt)));
    return this;
  }

  /**
   * What became of the first check-ins, a sign each: {@code +} on time, {@code l} late, {@code e}
   * excused by an absence, {@code -} nothing.
   */
  public Somebody whose(String signs) {
    ParticipantCalendar calendar = calendar();
    for (int i = 0; i < signs.length(); i++) {
      Period period = calendar.periods().get(i);
      switch (signs.charAt(i)) {
        case '+' -> submitted(period.number(), period.dueAt().toString(), null);
        case 'l' -> submitted(period.number(), period.graceEndsAt().toString(), null);
        case 'e' -> absences.add(new Absence(period.dueOn(), period.dueOn()));
        default -> {}
      }
    }
    return this;
  }

  public CheckInHistory history() {
    Map<Integer, Instant> moments = new HashMap<>();
    submissions.forEach(submission -> moments.put(submission.period(), submission.submittedAt()));
    return new CheckInHistory(calendar(), Submissions.of(moments));
  }

  public static CohortPlan plan(int periodWeeks) {
    return new CohortPlan(
        LocalDate.parse("2026-01-05"),
        26,
        new Cadence(periodWeeks, DayOfWeek.FRIDAY, LocalTime.of(17, 0)),
        List.of());
  }

  public Enrolment enrolment() {
    return new Enrolment(
        7,
        8,
        "Priya",
        null,
        status,
        Instant.EPOCH,
        endedAt,
        false,
        "Engineering",
        9,
        "Spring",
        cohortStatus,
        TRACK,
        history(),
        submissions,
        mentored ? List.of(mara()) : List.of(),
        List.of(),
        ReplyTarget.DEFAULT);
  }

  private Mentor mara() {
    return new Mentor(
        10, 11, "Mara", true, Instant.EPOCH, null, ZoneHistory.always(ZoneId.of(mentorZone)));
  }

  private ParticipantCalendar calendar() {
    return ParticipantCalendar.of(
        plan(periodWeeks),
        new EnrolmentPlan(Instant.EPOCH, ZoneHistory.always(ZoneId.of("UTC")), pauses, absences));
  }
}
