package io.waymark.shared.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A failure without its messages: drivers and parsers quote the values that they stumble over. */
record Wordless(Throwable failure) {
  private static final int FRAMES = 40;

  String trace() {
    var text = new StringBuilder();
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(cause.getClass().getName()).append(frames(cause)).append("\ncaused by ");
    }
    return text.substring(0, text.length() - "\ncaused by ".length());
  }

  private static String frames(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n  at " + frame)
        .collect(Collectors.joining());
  }
}
