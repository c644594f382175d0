package io.waymark.matching;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of focus areas, always in the same order. */
final class FocusAreas {
  private FocusAreas() {}

  static Set<FocusArea> ordered(Collection<FocusArea> areas) {
    var ordered = EnumSet.noneOf(FocusArea.class);
    ordered.addAll(areas);
    return Collections.unmodifiableSet(ordered);
  }

  static Set<FocusArea> shared(Collection<FocusArea> some, Collection<FocusArea> others) {
    var shared = EnumSet.noneOf(FocusArea.class);
    shared.addAll(some);
    shared.retainAll(others);
    return Collections.unmodifiableSet(shared);
  }
}
