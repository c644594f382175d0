package io.waymark.submission;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.milestone.MilestoneStatus;
import io.waymark.submission.Required.Missing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is there for one milestone.
 *
 * @param submittedAt when it was handed in last
 * @param mayDecide whether it waits for the one who asks
 * @param draft their words about it as far as they are typed; null for nothing
 * @param evidence what counts, oldest first; a mentor sees what was handed in
 * @param earlier what was handed in before and does not count any more
 * @param missing what is asked for and not there yet; for the participant
 */
@Serdeable
record SubmissionView(
    MilestoneStatus status,
    @Nullable Instant submittedAt,
    boolean mayDecide,
    @Nullable String draft,
    List<PieceView> evidence,
    List<PieceView> earlier,
    List<Missing> missing) {}
