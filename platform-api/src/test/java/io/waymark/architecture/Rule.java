package io.waymark.architecture;

import java.util.List;
import java.util.function.Function;

/**
 * @param sentence what holds
 * @param check finds what breaks it
 */
record Rule(String sentence, Function<Code, List<String>> check) {
  List<String> offenders(Code code) {
    return check.apply(code);
  }

  @Override
  public String toString() {
    return sentence;
  }
}
