package io.waymark.submission;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import io.waymark.track.EvidenceKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of what shows that a milestone is reached. Once handed in it stays as it was.
 *
 * @param submittedAt when it was handed in first; null while it is prepared, for its author alone
 * @param replacedAt when it was taken out or another took its place; null while it counts
 */
@MappedEntity("milestone_evidence")
record Evidence(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long enrolmentId,
    String milestoneKey,
    EvidenceKind kind,
    String title,
    @Nullable String url,
    @Nullable String text,
    Instant addedAt,
    @Nullable Instant submittedAt,
    @Nullable Instant replacedAt,
    @Version @Nullable Long version) {

  /** Where it belongs. */
  record Place(long enrolmentId, String milestoneKey) {}

  static Evidence prepared(long id, Place place, WriteEvidence said, Instant now) {
    return new Evidence(
        id,
        null,
        place.enrolmentId(),
        place.milestoneKey(),
        said.kind(),
        said.title().strip(),
        said.address(),
        said.words(),
        now,
        null,
        null,
        null);
  }

  /** With other words, while nobody else has seen it. */
  Evidence rewritten(WriteEvidence said) {
    return new Evidence(
        id,
        tenantId,
        enrolmentId,
        milestoneKey,
        said.kind(),
        said.title().strip(),
        said.address(),
        said.words(),
        addedAt,
        null,
        null,
        version);
  }

  Evidence submitted(Instant now) {
    return dated(now, null);
  }

  Evidence replaced(Instant now) {
    return dated(submittedAt, now);
  }

  Place place() {
    return new Place(enrolmentId, milestoneKey);
  }

  boolean counts() {
    return replacedAt == null;
  }

  /** The version of a stored one. */
  long tag() {
    return version == null ? 0 : version;
  }

  private Evidence dated(@Nullable Instant submitted, @Nullable Instant replaced) {
    return new Evidence(
        id,
        tenantId,
        enrolmentId,
        milestoneKey,
        kind,
        title,
        url,
        text,
        addedAt,
        submitted,
        replaced,
        version);
  }
}
