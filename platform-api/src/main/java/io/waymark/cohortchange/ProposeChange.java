package io.waymark.cohortchange;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One change; its kind says which of the others it takes.
 *
 * @param startsOn of {@code SHIFT_START}: whole weeks from the present start
 * @param breakFirstDay of {@code MOVE_BREAK} and {@code REMOVE_BREAK}: of the break as it is
 * @param firstDay of {@code ADD_BREAK} and {@code MOVE_BREAK}: first day of a week of the cohort
 * @param weeks of {@code ADD_BREAK} and {@code MOVE_BREAK}; of {@code SHIFT_WEEKS}: how much later
 *     everything comes that has begun for nobody
 * @param trackVersionId of {@code ADOPT_VERSION}
 * @param milestoneKey of {@code MOVE_MILESTONE}
 * @param checkIn of {@code MOVE_CHECK_IN}: the number of its period
 * @param dueOn of {@code MOVE_MILESTONE} and {@code MOVE_CHECK_IN}: absent for the day that the
 *     track says
 * @param reason of {@code MOVE_MILESTONE} and {@code MOVE_CHECK_IN}: for those who are told
 * @param changeId of {@code REVERT}: the change to take back
 */
@Serdeable
record ProposeChange(
    @NotNull ChangeKind kind,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate breakFirstDay,
    @Nullable LocalDate firstDay,
    @Nullable @Min(1) @Max(26) Integer weeks,
    @Nullable Id trackVersionId,
    @Nullable @Size(max = 60) String milestoneKey,
    @Nullable @Min(1) @Max(104) Integer checkIn,
    @Nullable LocalDate dueOn,
    @Nullable @Size(max = 300) String reason,
    @Nullable Id changeId) {}
