package io.waymark.setting;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/**
 * @param replyTargetDays working days that a mentor has for a reply
 * @param holidays each day once
 */
@Serdeable
public record ChangeWorkingTime(
    @NotEmpty Set<DayOfWeek> workingDays,
    @Min(1) @Max(20) int replyTargetDays,
    @NotNull @Size(max = 200) List<@Valid Holiday> holidays) {}
