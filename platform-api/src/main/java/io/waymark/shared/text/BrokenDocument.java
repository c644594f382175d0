package io.waymark.shared.text;

import java.util.Arrays;
import java.util.List;

/**
 * A document that breaks a rule. The message names the place and the rule: {@code
 * phases[1].milestones[0].week: 12 lies outside weeks 7–10}.
 */
public final class BrokenDocument extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String problem;
  private final String code;
  private final transient List<String> values;

  /** A fault that has no word of its own. */
  public BrokenDocument(String place, String problem) {
    this(place, problem, "invalid", List.of());
  }

  private BrokenDocument(String place, String problem, String code, List<String> values) {
    super(place.isEmpty() ? problem : place + ": " + problem);
    this.place = place;
    this.problem = problem;
    this.code = code;
    this.values = values;
  }

  /**
   * @param place from where it is thrown, such as {@code week}; empty for the thing as a whole
   * @param code as {@link Fault#code()}
   * @param problem with {@code %s} for each value
   */
  public static BrokenDocument of(String place, String code, String problem, Object... values) {
    return new BrokenDocument(
        place,
        problem.formatted(values),
        code,
        Arrays.stream(values).map(String::valueOf).toList());
  }

  /** The same problem, seen from outside the thing it was found in. */
  public BrokenDocument inside(String outer) {
    String joint = place.isEmpty() || place.startsWith("[") ? "" : ".";
    BrokenDocument seenFromOutside =
        new BrokenDocument(outer + joint + place, problem, code, values);
    seenFromOutside.initCause(this);
    return seenFromOutside;
  }

  public String place() {
    return place;
  }

  public String problem() {
    return problem;
  }

  /** The problem with its place as a pointer. */
  public Fault fault() {
    String steps = place.replace("]", "").replace('[', '/').replace('.', '/');
    return new Fault(steps.isEmpty() ? "" : "/" + steps, code, problem, values);
  }
}
