package io.waymark.risk;

import io.waymark.checkin.Signal;
import io.waymark.cohort.CohortStatus;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.milestone.Road;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a participant is at risk. Only somebody who takes part in a running cohort today can be: not
 * in a pause, and not after leaving.
 */
public final class Risks {
  /** From how many carries on a commitment is raised with the mentor. */
  public static final int CARRIED = 4;

  private Risks() {}

  /** For those who run programs: from statuses and dates. */
  public static List<Risk.OfStatus> fromStatus(Enrolment enrolment, Road road, Instant now) {
    List<Risk.OfStatus> risks = new ArrayList<>(2);
    if (takesPart(enrolment, now)) {
      StatusRules.missed(enrolment.history(), now).ifPresent(risks::add);
      StatusRules.overdue(road).ifPresent(risks::add);
    }
    return List.copyOf(risks);
  }

  /**
   * For a mentor of this participant.
   *
   * @param readable the latest check-ins, oldest first, without any that this mentor may not read,
   *     and with commitments from {@link #CARRIED} carries on
   */
  public static List<Risk> forMentor(
      Enrolment enrolment, Road road, List<Signal> readable, Instant now) {
    List<Risk> risks = new ArrayList<>(fromStatus(enrolment, road, now));
    if (takesPart(enrolment, now)) {
      WordRules.carried(readable).ifPresent(risks::add);
      WordRules.down(readable).ifPresent(risks::add);
    }
    return List.copyOf(risks);
  }

  private static boolean takesPart(Enrolment enrolment, Instant now) {
    return enrolment.statusAt(now) == EnrolmentStatus.ACTIVE
        && enrolment.cohortStatus() == CohortStatus.RUNNING;
  }
}
