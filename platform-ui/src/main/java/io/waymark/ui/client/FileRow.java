package io.waymark.ui.client;

import org.jspecify.annotations.Nullable;

/** A row of a file with people, and what becomes of it. */
public interface FileRow {
  long line();

  String email();

  /** May be empty. */
  String name();

  Enum<?> fate();

  /** A stable word, for refused ones; null for others. */
  @Nullable String reason();
}
