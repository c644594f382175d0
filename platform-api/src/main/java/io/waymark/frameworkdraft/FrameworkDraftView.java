package io.waymark.frameworkdraft;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import io.waymark.shared.text.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft, and what is still wrong with it.
 *
 * @param number of the version that it will be
 * @param baseVersionId the version before that; absent for a new framework
 * @param publishedVersionId the version that it has become; absent while it is open
 * @param version for If-Match
 * @param faults with the place of each; empty when it can be published
 */
@Serdeable
record FrameworkDraftView(
    Id frameworkDraftId,
    String slug,
    int number,
    @Nullable Id baseVersionId,
    @Nullable Id publishedVersionId,
    Instant savedAt,
    long version,
    Map<String, Object> document,
    List<Fault> faults) {}
