package io.waymark.milestone;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param decidedBy membership of whoever accepted, asked for changes or waived last
 * @param words what they said
 */
@MappedEntity("milestone_progress")
record MilestoneProgress(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long enrolmentId,
    String milestoneKey,
    MilestoneStatus status,
    @Nullable Instant submittedAt,
    @Nullable Instant decidedAt,
    @Nullable Long decidedBy,
    @Nullable String words,
    @Version @Nullable Long version) {

  static MilestoneProgress notStarted(long id, long enrolmentId, String milestoneKey) {
    return new MilestoneProgress(
        id,
        null,
        enrolmentId,
        milestoneKey,
        MilestoneStatus.NOT_STARTED,
        null,
        null,
        null,
        null,
        null);
  }

  MilestoneProgress take(MilestoneStep step) {
    MilestoneStatus next = status.become(step.status());
    boolean decides = next.isSettled() || next == MilestoneStatus.CHANGES_REQUESTED;
    return new MilestoneProgress(
        id,
        tenantId,
        enrolmentId,
        milestoneKey,
        next,
        next == MilestoneStatus.SUBMITTED ? step.at() : submittedAt,
        decides ? step.at() : decidedAt,
        decides ? Long.valueOf(step.byId()) : decidedBy,
        decides ? step.words() : words,
        version);
  }
}
