package io.waymark.absence;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * @param items newest first
 */
@Serdeable
record AbsencesView(List<AbsenceView> items) {}
