package io.waymark.enrolment;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** Days on which a participant said to be away; both belong to it. */
@Serdeable
public record DeclaredAbsence(long id, LocalDate firstDay, LocalDate lastDay) {}
