package io.waymark.insight;

import static java.util.stream.Collectors.toMap;

import io.waymark.coaching.CoachingSessions;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When a mentor last had to do with their mentees, and when they next meet; two statements. */
@Singleton
class Contacts {
  private final ContactReads reads;
  private final CoachingSessions sessions;

  Contacts(ContactReads reads, CoachingSessions sessions) {
    this.reads = reads;
    this.sessions = sessions;
  }

  /** By enrolment; who is left out has none. */
  record Known(Map<Long, Instant> latest, Map<Long, Instant> next) {
    @Nullable Instant latest(long enrolmentId) {
      return latest.get(enrolmentId);
    }

    @Nullable Instant next(long enrolmentId) {
      return next.get(enrolmentId);
    }
  }

  Known of(Actor actor, List<Long> enrolmentIds, Instant now) {
    return new Known(
        reads.latest(actor.tenantId(), actor.membershipId(), enrolmentIds).stream()
            .collect(toMap(ContactRead::enrolmentId, ContactRead::repliedAt)),
        sessions.nextLedBy(actor, now));
  }
}
