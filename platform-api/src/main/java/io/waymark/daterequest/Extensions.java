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
  record Given(String milestoneKey, int days, @Nullable String reason) {}

  void give(Actor actor, long enrolmentId, Given given) {
    extensions
        .findByEnrolmentIdAndMilestoneKey(enrolmentId, given.milestoneKey())
        .ifPresent(extensions::delete);
    extensions.save(
        new Extension(
            ids.next(),
            null,
            enrolmentId,
            given.milestoneKey(),
            given.days(),
            given.reason(),
            actor.membershipId(),
            clock.instant()));
    audit.record(
        "enrolment.extended",
        new Subject("enrolment", enrolmentId),
        Map.of("milestone", given.milestoneKey(), "days", given.days()));
  }
}
