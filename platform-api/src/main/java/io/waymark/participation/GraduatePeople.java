package io.waymark.participation;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param enrolmentIds of the cohort; empty for all who are done
 * @param withOpenMilestones whether also those graduate whose milestones are not all accepted or
 *     waived; never asked of an empty list
 */
@Serdeable
record GraduatePeople(
    @NotNull @Size(max = 500) List<@NotNull Id> enrolmentIds, boolean withOpenMilestones) {}
