package io.waymark.ui.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The API leaves empty lists out; in the UI an absent list is an empty one. */
final class Lists {
  private Lists() {}

  static <T> List<T> orEmpty(@Nullable List<T> items) {
    return items == null ? List.of() : items;
  }
}
