package io.waymark.ui.client;

/** A numbered program week, or a calendar week that gets no number. */
public enum WeekKind {
  WEEK,
  BREAK,
  PAUSE
}
