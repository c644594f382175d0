package io.waymark.shared.startup;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A setting with which the API must not run. The message is one sentence that says what to do. */
public class StartupRefused extends RuntimeException {
  public StartupRefused(String sentence) {
    super(sentence, null, false, false);
  }

  /** Why a start failed, for a person: of a chain of causes, the one that says what to do. */
  public static String sentence(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartupRefused || cause instanceof java.net.BindException) {
        return String.valueOf(cause.getMessage());
      }
      if (cause instanceof SQLException) {
        return "The database does not answer, or not to this user: check JDBC_URL, JDBC_USER and"
            + " JDBC_PASSWORD.";
      }
    }
    return String.valueOf(failure.getMessage());
  }
}
