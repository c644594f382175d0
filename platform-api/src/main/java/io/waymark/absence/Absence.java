package io.waymark.absence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("absence")
record Absence(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long membershipId,
    LocalDate firstDay,
    LocalDate lastDay,
    Instant declaredAt) {
  AbsenceView view() {
    return new AbsenceView(new io.waymark.shared.id.Id(id), firstDay, lastDay);
  }
}
