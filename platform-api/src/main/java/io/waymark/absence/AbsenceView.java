package io.waymark.absence;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.LocalDate;

/** Both days belong to it. */
@Serdeable
public record AbsenceView(Id id, LocalDate firstDay, LocalDate lastDay) {}
