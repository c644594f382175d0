package io.waymark.ui.cohort;

import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Reasons;
import io.waymark.ui.text.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands, in one line: the reasons to look first, then whose answer they wait for,
 * then what explains their row.
 *
 * @param state null where nothing calls for a look
 * @param exact the exact time behind a relative one; empty where there is none
 */
record Standing(@Nullable State state, String text, String exact) {
  static Standing of(Visit visit, Cohorts.Person person) {
    Words words = visit.words();
    if (!person.reasons().isEmpty()) {
      return new Standing(State.RISK, Reasons.say(words, person.reasons()), "");
    }
    Cohorts.WaitingOn waiting = person.waitingOn();
    return waiting == null ? explained(words, person) : waiting(visit, waiting);
  }

  /** Waiting is the mentor's, never the participant's. */
  private static Standing waiting(Visit visit, Cohorts.WaitingOn waiting) {
    LocalDate since = LocalDate.ofInstant(waiting.since(), visit.times().zone());
    String key = waiting.overdue() ? "cohort.waits-over" : "cohort.waits";
    return new Standing(
        State.WAITING,
        visit.words().of(key, waiting.mentorName(), visit.times().past(since)),
        visit.times().exact(waiting.since()));
  }

  private static Standing explained(Words words, Cohorts.Person person) {
    String text = "";
    if (person.status() == EnrolmentStatus.PAUSED) {
      text = words.of("cohort.paused");
    } else if (person.status() == EnrolmentStatus.GRADUATED) {
      text = words.of("cohort.graduated");
    } else if (person.status() == EnrolmentStatus.WITHDRAWN) {
      text = words.of("cohort.withdrawn");
    } else if (person.joinedWeek() != null) {
      text = words.of("cohort.joined", person.joinedWeek());
    }
    return new Standing(null, text, "");
  }
}
