package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.absence.Absences;
import io.waymark.calendar.Period;
import io.waymark.checkin.CheckInBody;
import io.waymark.checkin.CheckIns;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Mentor;
import io.waymark.reply.Replies;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** One week of a demo person: what they send and when, and what the mentor answers. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoWeeks {
  private static final String SENT = ".owTle";
  private static final String ANSWERED = ".ole";

  private final SeedClock clock;
  private final CheckIns checkIns;
  private final Replies replies;
  private final Absences absences;
  private final DemoLookBack lookBack;

  DemoWeeks(
      SeedClock clock,
      CheckIns checkIns,
      Replies replies,
      Absences absences,
      DemoLookBack lookBack) {
    this.clock = clock;
    this.checkIns = checkIns;
    this.replies = replies;
    this.absences = absences;
    this.lookBack = lookBack;
  }

  /**
   * @param told what the person sends, if they do
   * @return whether they did
   */
  boolean live(
      DemoStage stage, DemoHistory history, Enrolment enrolment, int number, DemoCheckIn told) {
    char fate = history.weeks().charAt(number - 1);
    Period period = Objects.requireNonNull(enrolment.period(number));
    Actor participant = stage.participant(history.person());
    if (fate == 'a') {
      declareAbsence(participant, period);
    }
    Instant submittedAt = new DemoMoments(history.person()).submitted(period, fate);
    if (SENT.indexOf(fate) < 0 || !submittedAt.isBefore(stage.now())) {
      return false;
    }
    clock.at(submittedAt);
    CheckInBody body = lookBack.body(enrolment, told);
    long checkIn = checkIns.submit(participant, enrolment.id(), number, body);
    answer(stage, history, enrolment, new Sent(checkIn, period, submittedAt, fate), told);
    return true;
  }

  private record Sent(long checkIn, Period period, Instant submittedAt, char fate) {}

  private void answer(
      DemoStage stage, DemoHistory history, Enrolment enrolment, Sent sent, DemoCheckIn told) {
    String words = told.reply();
    if (words == null || ANSWERED.indexOf(sent.fate()) < 0) {
      return;
    }
    Instant answeredAt = answeredAt(history, enrolment, sent);
    if (answeredAt.isBefore(stage.now())) {
      clock.at(answeredAt);
      Actor mentor = stage.mentor(history.mentorIn(sent.period().number()));
      replies.send(mentor, sent.checkIn(), words, null);
    }
  }

  private static Instant answeredAt(DemoHistory history, Enrolment enrolment, Sent sent) {
    Mentor mentor = enrolment.primaryMentor().orElseThrow();
    ZoneId zone = mentor.zones().zoneAt(sent.submittedAt());
    DemoMoments moments = new DemoMoments(history.person());
    return sent.fate() == 'o'
        ? moments.answeredOverTarget(
            sent.period(), sent.submittedAt(), enrolment.replyTarget(), zone)
        : moments.answered(sent.period(), sent.submittedAt(), enrolment.replyTarget(), zone);
  }

  private void declareAbsence(Actor participant, Period period) {
    clock.at(period.opensAt().minus(Duration.ofDays(3)));
    LocalDate first = period.dueOn().minusDays(4);
    absences.declare(participant, first, period.dueOn().plusDays(2));
  }
}
