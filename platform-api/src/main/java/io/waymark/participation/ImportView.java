package io.waymark.participation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file, or what would.
 *
 * @param applied whether it was done
 * @param enrolled how many members get a place
 * @param invited how many are invited, with a place kept for them
 * @param waitlisted how many wait for a place
 */
@Serdeable
record ImportView(
    boolean applied, int enrolled, int invited, int waitlisted, int refused, List<RowView> rows) {

  /**
   * One row of the file.
   *
   * @param line where it begins in the file, from 1
   * @param reason why it is refused: {@code email.format}, {@code name.missing}, {@code too_long},
   *     {@code language.unknown}, {@code formula}, {@code row.twice}, {@code row.columns}, {@code
   *     row.lines}, {@code roles.unknown}, {@code roles.other} for a role beside participant,
   *     {@code not_participant}, {@code elsewhere} for somebody in another cohort of the program;
   *     absent for every other fate
   */
  @Serdeable
  record RowView(long line, String email, String name, Fate fate, @Nullable String reason) {}

  static ImportView of(boolean applied, List<RowView> rows) {
    return new ImportView(
        applied,
        count(rows, Fate.ENROL),
        count(rows, Fate.INVITE),
        count(rows, Fate.WAITLIST),
        count(rows, Fate.REFUSED),
        rows);
  }

  private static int count(List<RowView> rows, Fate fate) {
    return (int) rows.stream().filter(row -> row.fate() == fate).count();
  }
}
