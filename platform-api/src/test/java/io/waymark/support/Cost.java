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

  /** Asks twice and counts at the second, so that what is kept in memory is there. */
  public long of(Supplier<Answer> request) {
    request.get().isOk();
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
