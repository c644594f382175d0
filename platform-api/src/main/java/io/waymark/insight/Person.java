package io.waymark.insight;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.milestone.Progress;
import io.waymark.milestone.Road;
import io.waymark.risk.Risk;
import io.waymark.risk.Risks;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody in a cohort at a moment, as those who run programs see them: statuses and dates. */
record Person(
    Enrolment enrolment,
    Progress progress,
    List<Risk.OfStatus> risks,
    List<OverdueReply> overdueReplies) {

  /** Those whom figures are about; the same as take a seat. */
  private static final Set<EnrolmentStatus> COUNTED =
      EnumSet.of(EnrolmentStatus.ACCEPTED, EnrolmentStatus.ACTIVE, EnrolmentStatus.GRADUATED);

  /** Everybody who is or was in the cohort, in the order of the enrolments. */
  static List<Person> of(List<Enrolment> enrolments, Map<Long, Progress> progress, Instant now) {
    return enrolments.stream()
        .filter(
            e ->
                COUNTED.contains(e.storedStatus()) || e.storedStatus() == EnrolmentStatus.WITHDRAWN)
        .map(e -> of(e, progress.getOrDefault(e.id(), Progress.NONE), now))
        .toList();
  }

  private static Person of(Enrolment enrolment, Progress progress, Instant now) {
    Road road = Road.of(enrolment, progress, now);
    return new Person(
        enrolment,
        progress,
        Risks.fromStatus(enrolment, road, now),
        OverdueReply.of(enrolment, now));
  }

  /** False for somebody who withdrew. */
  boolean isCounted() {
    return COUNTED.contains(enrolment.storedStatus());
  }

  /** False for somebody who is accepted and not active yet: nothing is asked of them. */
  boolean hasBegun() {
    return enrolment.storedStatus() != EnrolmentStatus.ACCEPTED;
  }
}
