package io.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The zones in which a person has lived, oldest first (line 2).
 *
 * @param moves at least one; the first also holds for all time before it
 */
public record ZoneHistory(List<Move> moves) {

  /**
   * A change of the account's zone.
   *
   * @param since the zone holds from this moment, included
   */
  public record Move(Instant since, ZoneId zone) {}

  public ZoneHistory {
    moves = List.copyOf(moves);
    if (moves.isEmpty()) {
      throw new IllegalArgumentException("A person always has a zone");
    }
    for (int i = 1; i < moves.size(); i++) {
      if (moves.get(i).since().isBefore(moves.get(i - 1).since())) {
        throw new IllegalArgumentException("Moves are ordered by time");
      }
    }
  }

  /** The history of somebody who has never moved. */
  public static ZoneHistory always(ZoneId zone) {
    return new ZoneHistory(List.of(new Move(Instant.EPOCH, zone)));
  }

  /** The account's zone at a moment. */
  public ZoneId zoneAt(Instant moment) {
    for (int i = moves.size() - 1; i > 0; i--) {
      if (!moves.get(i).since().isAfter(moment)) {
        return moves.get(i).zone();
      }
    }
    return moves.getFirst().zone();
  }

  /**
   * The zone of a period that begins on this day: the account's at 00:00Z on the day before. That
   * moment lies before the day's beginning in every zone, so that a period's zone never changes.
   */
  public ZoneId zoneFor(LocalDate firstDay) {
    if (moves.size() == 1) {
      return moves.getFirst().zone();
    }
    return zoneAt(firstDay.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** The person's date at a moment. */
  public LocalDate dateAt(Instant moment) {
    return LocalDate.ofInstant(moment, zoneAt(moment));
  }
}
