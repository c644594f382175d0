package io.waymark.ui.client;

/** Light, dark, or as the device has it. */
public enum Theme {
  LIGHT,
  DARK,
  SYSTEM
}
