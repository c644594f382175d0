package io.waymark.ui.coaching;

import io.waymark.ui.client.CoachingSessions.Session;
import io.waymark.ui.client.CoachingSessions.Status;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What sessions are called on screens, and how they stand. */
final class Titles {
  private Titles() {}

  /** By the other of the two; a group by its cohort. */
  static String of(Words words, Session session) {
    if (session.participantName() == null) {
      return words.of("coaching.group", session.cohortName());
    }
    if (session.leads()) {
      return words.of("coaching.with", session.participantName());
    }
    return words.of("coaching.with", session.leadName());
  }

  /** For whoever is neither of the two. */
  static String ofOthers(Words words, Session session) {
    return session.participantName() == null
        ? words.of("coaching.group", session.cohortName())
        : words.of("coaching.of-two", session.participantName(), session.leadName());
  }

  static State state(Session session, Instant now) {
    if (session.status() == Status.CANCELLED) {
      return State.NONE;
    }
    return session.endsAt().isAfter(now) ? State.OPEN : State.DONE;
  }

  /**
   * "Wednesday 25 March, 20:00 to 20:45", and the clock on which it was agreed where it differs.
   */
  static String when(Visit visit, Session session) {
    String here =
        visit
            .words()
            .of(
                "coaching.when",
                visit
                    .times()
                    .weekday(LocalDate.ofInstant(session.startsAt(), visit.times().zone())),
                visit.times().time(session.startsAt()),
                visit.times().time(session.endsAt()));
    ZoneId agreed = ZoneId.of(session.zone());
    boolean same =
        agreed
            .getRules()
            .getOffset(session.startsAt())
            .equals(visit.times().zone().getRules().getOffset(session.startsAt()));
    return same
        ? here
        : visit
            .words()
            .of("coaching.when.there", here, session.time(), session.zone().replace('_', ' '));
  }
}
