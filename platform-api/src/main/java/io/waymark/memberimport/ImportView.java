package io.waymark.memberimport;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What became of a file, or what would.
 *
 * @param applied whether letters were sent
 * @param invited how many rows are, or would be, invited
 */
@Serdeable
record ImportView(boolean applied, int invited, int refused, List<RowView> rows) {}
