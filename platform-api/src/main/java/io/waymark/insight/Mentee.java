package io.waymark.insight;

import io.waymark.calendar.MentorAccess;
import io.waymark.calendar.Period;
import io.waymark.checkin.Signal;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Mentor;
import io.waymark.milestone.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participant and one of their mentors, with what was read for the two.
 *
 * @param signals of the latest submitted check-ins, oldest first, whether the mentor may read them
 *     or not
 * @param lastContactAt the mentor's latest reply
 * @param nextSessionAt when the mentor next leads a session of the two
 */
record Mentee(
    Enrolment enrolment,
    Mentor mentor,
    Progress progress,
    List<Signal> signals,
    @Nullable Instant lastContactAt,
    @Nullable Instant nextSessionAt) {

  List<Signal> readable(Instant now) {
    return signals.stream().filter(signal -> mayRead(signal, now)).toList();
  }

  List<@Nullable Integer> confidences(Instant now) {
    List<@Nullable Integer> confidences = new ArrayList<>(signals.size());
    signals.forEach(signal -> confidences.add(mayRead(signal, now) ? signal.confidence() : null));
    return confidences;
  }

  @Nullable Instant waitingSince() {
    return mentor.primary()
        ? Waiting.of(enrolment, progress).map(Waiting::since).orElse(null)
        : null;
  }

  private boolean mayRead(Signal signal, Instant now) {
    Period period = enrolment.period(signal.period());
    return period != null && mentor.accessTo(period.opensAt(), now) == MentorAccess.TEXT;
  }
}
