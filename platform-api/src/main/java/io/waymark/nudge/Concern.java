package io.waymark.nudge;

import io.waymark.enrolment.Enrolment;
import io.waymark.milestone.Progress;
import io.waymark.milestone.Road;
import io.waymark.risk.Risk;
import io.waymark.risk.Risks;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody would be reminded of; of statuses and dates alone, for whoever runs programs sees
 * it first.
 *
 * @param reasons why they are at risk as a participant
 * @param waiting how many check-ins wait for their answer as a mentor, past the target
 */
record Concern(List<Risk.OfStatus> reasons, int waiting) {
  private static final Concern NONE = new Concern(List.of(), 0);

  /** By membership: everybody who takes part or mentors there, concerned or not. */
  static Map<Long, Concern> among(
      List<Enrolment> enrolments, Map<Long, Progress> progress, Instant now) {
    var concerns = new LinkedHashMap<Long, Concern>();
    for (Enrolment enrolment : enrolments) {
      Road road = Road.of(enrolment, progress.getOrDefault(enrolment.id(), Progress.NONE), now);
      concerns.merge(
          enrolment.membershipId(),
          new Concern(Risks.fromStatus(enrolment, road, now), 0),
          Concern::and);
      int waiting = enrolment.overdueReplies(now).size();
      enrolment
          .mentors()
          .forEach(
              mentor ->
                  concerns.merge(
                      mentor.membershipId(),
                      mentor.primary() ? new Concern(List.of(), waiting) : NONE,
                      Concern::and));
    }
    return concerns;
  }

  boolean isNone() {
    return reasons.isEmpty() && waiting == 0;
  }

  private Concern and(Concern other) {
    return new Concern(reasons.isEmpty() ? other.reasons : reasons, waiting + other.waiting);
  }
}
