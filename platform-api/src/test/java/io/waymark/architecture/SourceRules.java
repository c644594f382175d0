package io.waymark.architecture;

import java.util.List;
import java.util.function.Predicate;

/** Rules over the source: nothing grows past what a reader holds in mind. */
final class SourceRules {
  private static final int LINES_OF_A_TYPE = 250;
  private static final int LINES_OF_A_METHOD = 40;
  private static final int PARAMETERS = 5;

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "a type has at most 250 lines",
              code ->
                  code.source().types().stream()
                      .filter(type -> type.lines() > LINES_OF_A_TYPE)
                      .map(Source.Type::name)
                      .toList()),
          methods("a method has at most 40 lines", method -> method.lines() > LINES_OF_A_METHOD),
          methods(
              "a method has at most five parameters", method -> method.parameters() > PARAMETERS),
          methods(
              "a method says what it does",
              method ->
                  List.of("process", "handle").contains(method.name()) && !method.overrides()));

  private SourceRules() {}

  private static Rule methods(String sentence, Predicate<Source.Method> breaks) {
    return new Rule(
        sentence,
        code ->
            code.source().methods().stream().filter(breaks).map(Source.Method::toString).toList());
  }
}
