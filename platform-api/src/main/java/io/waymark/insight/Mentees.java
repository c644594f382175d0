package io.waymark.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

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

/** A mentor's people; five statements for any number of them. */
@Singleton
class Mentees {
  private static final int CHECK_INS = 8;

  private final Enrolments enrolments;
  private final ProgressReading progress;
  private final CheckInReading checkIns;
  private final ContactReads contacts;
  private final Clock clock;

  Mentees(
      Enrolments enrolments,
      ProgressReading progress,
      CheckInReading checkIns,
      ContactReads contacts,
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
    return mentees(actor).stream().map(mentee -> MenteeView.of(mentee, now, locale)).toList();
  }

  private List<Mentee> mentees(Actor actor) {
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
    Map<Long, Instant> lastContacts = lastContacts(actor, ids);
    return standings.stream()
        .flatMap(
            standing ->
                standing.asMentor().stream()
                    .map(mentor -> mentee(standing, mentor, progressOf, signals, lastContacts)))
        .toList();
  }

  private static Mentee mentee(
      Standing standing,
      Mentor mentor,
      Map<Long, Progress> progress,
      Map<Long, List<Signal>> signals,
      Map<Long, Instant> lastContacts) {
    long id = standing.enrolment().id();
    return new Mentee(
        standing.enrolment(),
        mentor,
        progress.getOrDefault(id, Progress.NONE),
        signals.getOrDefault(id, List.of()),
        lastContacts.get(id));
  }

  private Map<Long, Instant> lastContacts(Actor actor, List<Long> enrolmentIds) {
    return contacts.latest(actor.tenantId(), actor.membershipId(), enrolmentIds).stream()
        .collect(toMap(ContactRead::enrolmentId, ContactRead::repliedAt));
  }
}
