package io.waymark.shared.text;

/**
 * A document that breaks a rule. The message names the place and the rule: {@code
 * phases[1].milestones[0].week: 12 lies outside weeks 7–10}.
 */
public final class BrokenDocument extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String problem;

  /**
   * @param place from where it is thrown, such as {@code week}; empty for the thing as a whole
   */
  public BrokenDocument(String place, String problem) {
    super(place.isEmpty() ? problem : place + ": " + problem);
    this.place = place;
    this.problem = problem;
  }

  /** The same problem, seen from outside the thing it was found in. */
  public BrokenDocument inside(String outer) {
    String joint = place.isEmpty() || place.startsWith("[") ? "" : ".";
    BrokenDocument seenFromOutside = new BrokenDocument(outer + joint + place, problem);
    seenFromOutside.initCause(this);
    return seenFromOutside;
  }

  public String place() {
    return place;
  }

  public String problem() {
    return problem;
  }
}
