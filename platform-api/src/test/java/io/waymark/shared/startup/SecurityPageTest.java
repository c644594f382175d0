package io.waymark.shared.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on security says is tested, is. */
class SecurityPageTest {
  private static final Pattern CLAIM = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?`");
  private static final List<String> MODULES = List.of("platform-api", "platform-ui", "infra");

  @Test
  void eachTestThatIsNamedExists() throws IOException {
    var page = Files.readString(Path.of("../docs/operations/security.md"));
    var tests = tests();

    assertThat(
            CLAIM
                .matcher(page)
                .results()
                .filter(claim -> !isKept(tests, claim.group(1), claim.group(2))))
        .extracting(claim -> claim.group())
        .isEmpty();
    assertThat(CLAIM.matcher(page).results()).hasSizeGreaterThan(50);
  }

  private static boolean isKept(Map<String, String> tests, String type, String method) {
    var source = tests.get(type);
    return source != null && (method == null || source.contains("void " + method + "("));
  }

  private static Map<String, String> tests() {
    return MODULES.stream()
        .flatMap(module -> files(Path.of("..", module)))
        .collect(
            Collectors.toMap(
                SecurityPageTest::type, SecurityPageTest::text, (one, other) -> one + other));
  }

  private static Stream<Path> files(Path module) {
    try (Stream<Path> all = Files.walk(module)) {
      return all
          .filter(file -> file.toString().contains("src/test/java"))
          .filter(file -> file.toString().endsWith("Test.java"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
