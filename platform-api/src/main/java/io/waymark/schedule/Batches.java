package io.waymark.schedule;

import java.util.function.IntSupplier;

/** Removal in short statements: each holds its locks for a moment, and none waits for all. */
public final class Batches {
  /** What one statement removes at most. */
  public static final int SIZE = 1_000;

  private static final int MOST = 50;

  private Batches() {}

  /**
   * Goes on until little is left, and at the latest after fifty rounds: the rest is for the next
   * time.
   *
   * @param removal one statement, limited to {@link #SIZE}; answers how many rows it removed
   */
  public static void remove(IntSupplier removal) {
    for (int round = 1; round < MOST && removal.getAsInt() >= SIZE; round++) {
      Thread.onSpinWait();
    }
  }
}
