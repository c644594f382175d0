package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final Code API = Code.ofTheApi();

  static List<Rule> rules() {
    return Stream.of(ClassRules.ALL, SourceRules.ALL, QueryRules.ALL)
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCodeKeepsTo(Rule rule) {
    assertThat(rule.offenders(API)).isEmpty();
  }

  /** A rule that cannot fail guards nothing. */
  @ParameterizedTest
  @MethodSource("rules")
  void isBrokenByItsExample(Rule rule, @TempDir Path folder) {
    Code broken = Examples.breaking(rule.sentence()).compiledIn(folder);

    assertThat(rule.offenders(broken)).isNotEmpty();
  }

  @Test
  void theQueryRuleKnowsAliasesJoinsAndInserts(@TempDir Path folder) {
    Rule rule = QueryRules.ALL.getFirst();

    assertThat(rule.offenders(Examples.wellScopedQueries().compiledIn(folder))).isEmpty();
  }
}
