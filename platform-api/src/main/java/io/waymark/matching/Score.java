package io.waymark.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well two people suit each other, and what was seen.
 *
 * @param parts one for each attribute
 * @param sharedFocus what the participant wants help with and the mentor can help with
 * @param choice which choice of the participant's the mentor is, from 1; null for none
 * @param favourite whether the participant wants what the mentor would like most
 * @param sharedMinutes of working time a day
 * @param language the best that both speak; null for none
 */
public record Score(
    List<Part> parts,
    Set<FocusArea> sharedFocus,
    @Nullable Integer choice,
    boolean favourite,
    int sharedMinutes,
    @Nullable String language) {

  /**
   * One attribute's part.
   *
   * @param seen how well it is met, 0 to 100
   */
  public record Part(Attribute attribute, int weight, int seen) {
    /** What it adds, in hundredths of a point of weight. */
    public int value() {
      return weight * seen;
    }

    /** What it adds, in points of weight, half up. */
    public int points() {
      return (value() + 50) / 100;
    }
  }

  /** What an optimum adds up. */
  public int value() {
    int value = 0;
    for (Part part : parts) {
      value += part.value();
    }
    return value;
  }

  /** 0 to 100, half up. */
  public int ofHundred() {
    int whole = parts.stream().mapToInt(Part::weight).sum();
    return (value() + whole / 2) / whole;
  }

  /** The weights that brought most, at most two of them. */
  public List<Attribute> decidedBy() {
    return parts.stream()
        .filter(part -> part.value() > 0)
        .sorted(Comparator.comparingInt(Part::value).reversed())
        .limit(2)
        .map(Part::attribute)
        .toList();
  }
}
