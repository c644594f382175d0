package io.waymark.shared.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the faults of a document go that is read to its end. What holds something broken is not
 * judged as a whole, for its rules would blame it for what it holds.
 */
final class Faults {
  /** Something is broken, and its faults are told. */
  static final class Told extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Told() {
      super(null, null, false, false);
    }
  }

  private final String place;
  private final List<Fault> found;
  private boolean broken;

  Faults() {
    this("", new ArrayList<>());
  }

  private Faults(String place, List<Fault> found) {
    this.place = place;
    this.found = found;
  }

  /** Of something inside, which may be broken while this is not. */
  Faults inside(String step) {
    String joint = place.isEmpty() || step.startsWith("[") ? "" : ".";
    return new Faults(place + joint + step, found);
  }

  /** Tells a fault, and goes on. */
  void tell(BrokenDocument fault) {
    found.add((place.isEmpty() ? fault : fault.inside(place)).fault());
  }

  /** Tells a fault that leaves this without a value to judge it by. */
  void tellBroken(BrokenDocument fault) {
    tell(fault);
    broken = true;
  }

  /** Tells a fault, and is thrown in its stead. */
  Told told(BrokenDocument fault) {
    tellBroken(fault);
    return new Told();
  }

  void breakOff() {
    broken = true;
  }

  boolean isBroken() {
    return broken;
  }

  List<Fault> found() {
    return List.copyOf(found);
  }
}
