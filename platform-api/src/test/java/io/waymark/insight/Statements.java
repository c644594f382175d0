package io.waymark.insight;

import io.waymark.support.Caller;
import io.waymark.support.Database;

/** How many statements the database was asked for one answer, each and every one counted. */
record Statements(long count) {

  /** Asks three times and takes the last, so that what is kept in memory is there. */
  static Statements of(Caller caller, String path) {
    caller.get(path).isOk();
    caller.get(path).isOk();
    long before = asked();
    caller.get(path).isOk();
    long between = asked() - before;
    return new Statements(between - costOfLooking());
  }

  /** A look has a connection of its own, whose statements are counted as well. */
  private static long costOfLooking() {
    long before = asked();
    return asked() - before;
  }

  private static long asked() {
    return Long.parseLong(
        String.valueOf(Database.rows("SHOW GLOBAL STATUS LIKE 'Questions'").getFirst().getLast()));
  }
}
