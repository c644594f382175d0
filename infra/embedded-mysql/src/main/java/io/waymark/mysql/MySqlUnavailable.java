package io.waymark.mysql;

/** MySQL cannot run here; the message is one sentence that says why and what to do. */
public final class MySqlUnavailable extends RuntimeException {
  MySqlUnavailable(String sentence) {
    super(sentence);
  }

  MySqlUnavailable(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
