package io.waymark.ui;

import io.waymark.ui.client.Absences;
import io.waymark.ui.client.CheckIns.CheckIn;
import io.waymark.ui.client.CheckIns.Commitment;
import io.waymark.ui.client.CheckIns.Outcome;
import io.waymark.ui.client.CheckIns.Reply;
import io.waymark.ui.client.CheckIns.Reviewed;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.OnTime;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.client.ThisWeek.Enrolment;
import io.waymark.ui.client.ThisWeek.EnrolmentChoice;
import io.waymark.ui.client.ThisWeek.Form;
import io.waymark.ui.client.ThisWeek.FormState;
import io.waymark.ui.client.ThisWeek.Mentor;
import io.waymark.ui.client.ThisWeek.NextMilestone;
import io.waymark.ui.client.ThisWeek.NextTask;
import io.waymark.ui.client.ThisWeek.Open;
import io.waymark.ui.client.ThisWeek.RoadWeek;
import io.waymark.ui.client.ThisWeek.ToReview;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.client.WeekKind;
import io.waymark.ui.client.WeekState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Priya Raman's ninth week of 26, due on Friday 20 March 2026 at 17:00 in Berlin; each with…
 * changes one thing.
 */
public record Priya(
    FormState state,
    List<ToReview> review,
    ThisWeek.@Nullable Draft draft,
    List<Mentor> mentors,
    List<Absences.Absence> absences,
    boolean readsText,
    Duration dueLater,
    List<Open> writable) {

  public static final Instant DUE = Instant.parse("2026-03-20T16:00:00Z");
  private static final LocalDate START = LocalDate.of(2026, 1, 19);
  private static final int WEEK = 9;

  /** With two promises to look back on, one of them carried before. */
  public static Priya open() {
    return new Priya(
        FormState.OPEN,
        List.of(
            new ToReview("C1", "Write down the failure cases", "Plan reviewed", "plan", 0),
            new ToReview("C2", "Walk Lea through the queue module", null, null, 2)),
        null,
        List.of(new Mentor("P1", "Mara Lindqvist", true, true)),
        List.of(),
        false,
        Duration.ZERO,
        List.of(open(9, FormState.OPEN, false)));
  }

  /** A check-in that can be sent, due on the Friday of its week. */
  public static Open open(int week, FormState state, boolean excused) {
    Instant due = DUE.plus(Duration.ofDays(7L * (week - WEEK)));
    return new Open(week, week, week, state, due, due.plus(Duration.ofDays(7)), excused);
  }

  public Priya with(FormState now) {
    return new Priya(now, review, draft, mentors, absences, readsText, dueLater, writable);
  }

  public Priya with(Open... others) {
    return new Priya(state, review, draft, mentors, absences, readsText, dueLater, List.of(others));
  }

  public Priya with(ThisWeek.Draft kept) {
    return new Priya(state, review, kept, mentors, absences, readsText, dueLater, writable);
  }

  public Priya with(Mentor... others) {
    return new Priya(
        state, review, draft, List.of(others), absences, readsText, dueLater, writable);
  }

  public Priya with(Absences.Absence... away) {
    return new Priya(state, review, draft, mentors, List.of(away), readsText, dueLater, writable);
  }

  public Priya reviewing(ToReview... promises) {
    return new Priya(
        state, List.of(promises), draft, mentors, absences, readsText, dueLater, writable);
  }

  public Priya readByAdmins() {
    return new Priya(state, review, draft, mentors, absences, true, dueLater, writable);
  }

  public Priya due(Duration later) {
    return new Priya(state, review, draft, mentors, absences, readsText, later, writable);
  }

  public ThisWeek week() {
    Enrolment enrolment =
        new Enrolment(
            "E1",
            "Spring 2026",
            "To mid-level",
            "Junior to mid-level",
            EnrolmentStatus.ACTIVE,
            WEEK,
            26,
            readsText);
    return new ThisWeek(
        enrolment,
        List.of(new EnrolmentChoice("E1", "Spring 2026", EnrolmentStatus.ACTIVE)),
        ScreenTest.NOW,
        ScreenTest.ZONE,
        road(),
        new OnTime(6, 7, 1),
        writable,
        form(),
        milestone(),
        new ThisWeek.LatestReply(
            "CI8",
            8,
            "Mara Lindqvist",
            "Say which option you dropped, and why.",
            Instant.parse("2026-03-17T15:12:00Z")),
        null,
        mentors,
        absences);
  }

  private static List<RoadWeek> road() {
    return IntStream.rangeClosed(1, 26)
        .mapToObj(
            week ->
                new RoadWeek(
                    week,
                    START.plusWeeks(week - 1L),
                    START.plusWeeks(week).minusDays(1),
                    WeekKind.WEEK,
                    week < WEEK
                        ? WeekState.ON_TIME
                        : week == WEEK ? WeekState.OPEN : WeekState.UPCOMING,
                    null))
        .toList();
  }

  private Form form() {
    Instant due = DUE.plus(dueLater);
    boolean sent = state == FormState.SUBMITTED;
    return new Form(
        WEEK,
        WEEK,
        WEEK,
        LocalDate.of(2026, 3, 16),
        LocalDate.of(2026, 3, 22),
        Instant.parse("2026-03-15T23:00:00Z"),
        due,
        due.plus(Duration.ofDays(1)),
        due.plus(Duration.ofDays(7)),
        ScreenTest.ZONE,
        state,
        sent ? "CI9" : null,
        false,
        sent ? due : null,
        review,
        null,
        draft);
  }

  private static NextMilestone milestone() {
    return new NextMilestone(
        "plan",
        "Plan reviewed",
        Instant.parse("2026-04-03T15:00:00Z"),
        LocalDate.of(2026, 4, 3),
        15,
        Tracks.MilestoneStatus.IN_PROGRESS,
        List.of(
            new NextTask("t1", "Break the problem down", true, 8),
            new NextTask("t2", "Have a senior engineer read it", false, 10)));
  }

  /** What the API makes of the ninth week's check-in. */
  public static CheckIn sent(long version, Reply... replies) {
    return sent(version, Instant.parse("2026-03-24T16:00:00Z"), replies);
  }

  /** The same, with another moment until which the answer is promised. */
  public static CheckIn sentWithReplyDue(String moment) {
    return sent(0, Instant.parse(moment));
  }

  private static CheckIn sent(long version, Instant replyDueAt, Reply... replies) {
    return new CheckIn(
        "CI9",
        "E1",
        "Priya Raman",
        WEEK,
        WEEK,
        WEEK,
        WeekState.ON_TIME,
        Instant.parse("2026-03-19T09:58:00Z"),
        DUE,
        DUE,
        version,
        List.of(
            new Reviewed(
                "C1",
                "Write down the failure cases",
                "Plan reviewed",
                "plan",
                Outcome.KEPT,
                null,
                0),
            new Reviewed(
                "C2",
                "Walk Lea through the queue module",
                null,
                null,
                Outcome.CARRIED,
                "Lea was out",
                2)),
        List.of(
            new Commitment("N1", "Walk Lea through it on Monday", null, null, "C2", 3, null, null),
            new Commitment(
                "N2", "Send the plan to Daniel", "Plan reviewed", "plan", null, 0, null, null)),
        4,
        "Found the retry bug",
        null,
        "Do you see what I miss?",
        List.of(replies),
        replyDueAt,
        null);
  }

  /** Mara's answer, as the participant reads it. */
  public static Reply reply(boolean own) {
    return new Reply(
        "R1",
        "Mara Lindqvist",
        "Good breakdown.",
        Instant.parse("2026-03-17T15:12:00Z"),
        null,
        own,
        5);
  }
}
