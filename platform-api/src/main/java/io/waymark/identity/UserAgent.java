package io.waymark.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a User-Agent header says about the program and the system, and nothing finer: versions would
 * tell more about people than they need to recognise their own sign-ins.
 */
record UserAgent(String header) {
  /** In this order: most programs claim to be others as well. */
  private static final Map<String, String> PROGRAMS =
      ordered(
          "Edg", "Edge",
          "OPR/", "Opera",
          "SamsungBrowser", "Samsung Internet",
          "Firefox/", "Firefox",
          "FxiOS/", "Firefox",
          "CriOS/", "Chrome",
          "Chrome/", "Chrome",
          "Safari/", "Safari");

  private static final Map<String, String> PLATFORMS =
      ordered(
          "iPhone", "iOS",
          "iPad", "iPadOS",
          "Android", "Android",
          "Windows", "Windows",
          "Mac OS X", "macOS",
          "CrOS", "ChromeOS",
          "Linux", "Linux");

  @Nullable String program() {
    return first(PROGRAMS);
  }

  @Nullable String platform() {
    return first(PLATFORMS);
  }

  private @Nullable String first(Map<String, String> words) {
    return words.entrySet().stream()
        .filter(word -> header.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, String> ordered(String... pairs) {
    var map = new LinkedHashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
