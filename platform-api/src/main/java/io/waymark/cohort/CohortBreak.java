package io.waymark.cohort;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.waymark.calendar.WeekSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("cohort_break")
record CohortBreak(
    @Id long id, @TenantId @Nullable Long tenantId, long cohortId, LocalDate firstDay, int weeks) {
  WeekSpan span() {
    return new WeekSpan(firstDay, weeks);
  }
}
