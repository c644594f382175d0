package io.waymark.daterequest;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.shared.id.Ids;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** More time for one participant, kept and audited. */
@Singleton
class Extensions {
  private final ExtensionRepository extensions;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  Extensions(ExtensionRepository extensions, Audit audit, Ids ids, Clock clock) {
    this.extensions = extensions;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param days on top of what the cohort has, in place of those that were given before
   * @param reason null for none
   */
  record Given(int days, @Nullable String reason) {}

  void milestone(Actor actor, long enrolmentId, String key, Given given) {
    extensions.findByEnrolmentIdAndMilestoneKey(enrolmentId, key).ifPresent(extensions::delete);
    save(actor, enrolmentId, key, null, given);
    record(enrolmentId, Map.of("milestone", key, "days", given.days()));
  }

  void checkIn(Actor actor, long enrolmentId, int number, Given given) {
    extensions.findByEnrolmentIdAndPeriod(enrolmentId, number).ifPresent(extensions::delete);
    save(actor, enrolmentId, null, number, given);
    record(enrolmentId, Map.of("number", number, "days", given.days()));
  }

  private void save(
      Actor actor,
      long enrolmentId,
      @Nullable String milestoneKey,
      @Nullable Integer period,
      Given given) {
    extensions.save(
        new Extension(
            ids.next(),
            null,
            enrolmentId,
            milestoneKey,
            period,
            given.days(),
            given.reason(),
            actor.membershipId(),
            clock.instant()));
  }

  private void record(long enrolmentId, Map<String, ?> details) {
    audit.record("enrolment.extended", new Subject("enrolment", enrolmentId), details);
  }
}
