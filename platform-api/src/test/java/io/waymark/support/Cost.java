package io.waymark.support;

import java.util.function.Supplier;

/** What a warm request costs MySQL, by its own count. */
public enum Cost {
  /** All of them, with what driver and pool add. */
  STATEMENTS("Questions"),
  /** Of the tables, found by whatever key; not how many were of use. */
  ROWS_READ("Innodb_rows_read");

  private final String counter;

  Cost(String counter) {
    this.counter = counter;
  }

  /**
   * Asks once without counting, so that what is kept in memory is there, and then takes the least
   * of two: what else goes on in the server counts as well.
   */
  public long of(Supplier<Answer> request) {
    request.get().isOk();
    return Math.min(once(request), once(request));
  }

  private long once(Supplier<Answer> request) {
    long before = count();
    request.get().isOk();
    long between = count() - before;
    return between - costOfLooking();
  }

  private long costOfLooking() {
    long before = count();
    return count() - before;
  }

  private long count() {
    return Long.parseLong(
        String.valueOf(
            Database.rows("SHOW GLOBAL STATUS LIKE '" + counter + "'").getFirst().getLast()));
  }
}
