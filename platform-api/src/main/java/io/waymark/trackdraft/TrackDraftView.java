package io.waymark.trackdraft;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import io.waymark.shared.text.Fault;
import io.waymark.shared.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft, and what is still wrong with it.
 *
 * @param number of the version that it will be
 * @param baseVersionId the version before that; absent for a new track
 * @param publishedVersionId the version that it has become; absent while it is open
 * @param version for If-Match
 * @param faults with the place of each; empty when it can be published
 * @param competencies what milestones may serve: those of the framework that it names
 */
@Serdeable
record TrackDraftView(
    Id trackDraftId,
    Id programId,
    String slug,
    int number,
    @Nullable Id baseVersionId,
    @Nullable Id publishedVersionId,
    Instant savedAt,
    long version,
    Map<String, Object> document,
    List<Fault> faults,
    List<Served> competencies) {

  /** A competency of the framework. */
  @Serdeable
  record Served(String key, Text name) {}
}
