package io.waymark.shared.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Short machine words between commas, as a column keeps them. */
public final class Listed {
  private Listed() {}

  public static String join(Collection<?> words) {
    return words.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  public static List<String> split(String words) {
    return Arrays.stream(words.split(",")).filter(word -> !word.isEmpty()).toList();
  }
}
