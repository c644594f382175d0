package io.waymark.shared.problem;

import java.sql.SQLIntegrityConstraintViolationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Two requests may pass the same check at once; then the unique key decides, and the loser must be
 * told what the check would have told it.
 */
public final class DuplicateKey {
  /** MySQL's ER_DUP_ENTRY. Foreign keys break with the same exception and other codes. */
  private static final int DUPLICATE_ENTRY = 1062;

  private DuplicateKey() {}

  /** Runs a write; a violated unique key becomes this conflict. */
  public static <T> T becomes(Supplier<Conflict> conflict, Supplier<T> write) {
    try {
      return write.get();
    } catch (RuntimeException e) {
      if (isIn(e)) {
        throw conflict.get();
      }
      throw e;
    }
  }

  private static boolean isIn(@Nullable Throwable cause) {
    return cause != null
        && (cause instanceof SQLIntegrityConstraintViolationException violation
                && violation.getErrorCode() == DUPLICATE_ENTRY
            || isIn(cause.getCause()));
  }
}
