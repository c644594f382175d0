package io.waymark.insight;

import static java.util.stream.Collectors.groupingBy;

import io.waymark.checkin.CheckInReading;
import io.waymark.checkin.Signal;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.Standing;
import io.waymark.milestone.Progress;
import io.waymark.milestone.ProgressReading;
import io.waymark.risk.Risks;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A mentor's people; six statements for any number of them. */
@Singleton
class Mentees {
  private static final int CHECK_INS = 8;

  private final Enrolments enrolments;
  private final ProgressReading progress;
  private final CheckInReading checkIns;
  private final Contacts contacts;
  private final Clock clock;

  Mentees(
      Enrolments enrolments,
      ProgressReading progress,
      CheckInReading checkIns,
      Contacts contacts,
      Clock clock) {
    this.enrolments = enrolments;
    this.progress = progress;
    this.checkIns = checkIns;
    this.contacts = contacts;
    this.clock = clock;
  }

  /** The actor's current mentees by name, without those who have left. */
  List<MenteeView> of(Actor actor, Locale locale) {
    Instant now = clock.instant();
    return mentees(actor, now).stream().map(mentee -> MenteeView.of(mentee, now, locale)).toList();
  }

  private List<Mentee> mentees(Actor actor, Instant now) {
    List<Standing> standings =
        enrolments.mentoredBy(actor).stream()
            .filter(standing -> !standing.enrolment().storedStatus().isOver())
            .toList();
    if (standings.isEmpty()) {
      return List.of();
    }
    List<Long> ids = standings.stream().map(standing -> standing.enrolment().id()).toList();
    Map<Long, Progress> progressOf = progress.of(ids);
    Map<Long, List<Signal>> signals =
        checkIns.signals(ids, CHECK_INS, Risks.CARRIED).stream()
            .collect(groupingBy(Signal::enrolmentId));
    Contacts.Known known = contacts.of(actor, ids, now);
    return standings.stream()
        .flatMap(
            standing ->
                standing.asMentor().stream()
                    .map(mentor -> mentee(standing, mentor, progressOf, signals, known)))
        .toList();
  }

  private static Mentee mentee(
      Standing standing,
      Mentor mentor,
      Map<Long, Progress> progress,
      Map<Long, List<Signal>> signals,
      Contacts.Known known) {
    long id = standing.enrolment().id();
    return new Mentee(
        standing.enrolment(),
        mentor,
        progress.getOrDefault(id, Progress.NONE),
        signals.getOrDefault(id, List.of()),
        known.latest(id),
        known.next(id));
  }
}
