package io.waymark.matching;

import io.waymark.shared.text.Listed;
import java.util.Set;

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
  LEADERSHIP;

  /** Those whose names stand between commas. */
  public static Set<FocusArea> split(String names) {
    return FocusAreas.ordered(Listed.split(names).stream().map(FocusArea::valueOf).toList());
  }
}
