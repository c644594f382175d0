package io.waymark.ui.client;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A count with its base.
 *
 * @param onTime check-ins submitted on time
 * @param of the check-ins that were looked at, at most 12
 * @param excused those left out because of a declared absence
 */
@Serdeable
public record OnTime(int onTime, int of, int excused) {}
