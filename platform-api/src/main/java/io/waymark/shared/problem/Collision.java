package io.waymark.shared.problem;

import java.sql.SQLTransactionRollbackException;
import org.jspecify.annotations.Nullable;

/**
 * Tells two transactions that stood in each other's way from a fault of ours: a deadlock (MySQL's
 * 1213), or a lock that was not let go in time (1205). The driver says both alike, and what the
 * transaction had written is undone.
 */
final class Collision {
  private Collision() {}

  static boolean isBehind(@Nullable Throwable failure) {
    return failure != null
        && (failure instanceof SQLTransactionRollbackException || isBehind(failure.getCause()));
  }
}
