package io.waymark.ui.client;

/** What somebody works on, or wants to get better at. */
public enum FocusArea {
  BACKEND,
  FRONTEND,
  MOBILE,
  DATA,
  PLATFORM,
  SECURITY,
  QUALITY,
  ARCHITECTURE,
  DELIVERY,
  PRODUCT,
  COMMUNICATION,
  LEADERSHIP
}
