package io.waymark.matching;

/**
 * How much each attribute counts, 0 to 100, not all of them 0.
 *
 * @param minSharedMinutes of working time a day; with less two people are not proposed
 */
public record Weights(int focus, int wishes, int hours, int language, int minSharedMinutes) {
  public static final Weights USUAL = new Weights(40, 25, 20, 15, 60);

  public int of(Attribute attribute) {
    return switch (attribute) {
      case FOCUS -> focus;
      case WISHES -> wishes;
      case HOURS -> hours;
      case LANGUAGE -> language;
    };
  }

  public int sum() {
    return focus + wishes + hours + language;
  }
}
