package io.waymark.memberimport;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One row of the file.
 *
 * @param line where it begins in the file, from 1
 * @param reason why it is refused: {@code email.format}, {@code name.missing}, {@code too_long},
 *     {@code roles.unknown}, {@code roles.owner}, {@code language.unknown}, {@code formula}, {@code
 *     row.twice}, {@code row.columns}, {@code row.lines} for a line break in a cell; absent for
 *     every other fate
 */
@Serdeable
record RowView(long line, String email, String name, Fate fate, @Nullable String reason) {}
