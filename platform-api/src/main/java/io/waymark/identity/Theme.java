package io.waymark.identity;

/** Light, dark, or as the device has it. */
public enum Theme {
  LIGHT,
  DARK,
  SYSTEM
}
