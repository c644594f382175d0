package io.waymark.setting;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param adminsReadText whether those who run programs read check-ins of enrolments made from now
 *     on
 */
@Serdeable
record ChangeReading(boolean adminsReadText) {}
