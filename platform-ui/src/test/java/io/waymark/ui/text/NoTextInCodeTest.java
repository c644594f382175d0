package io.waymark.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a screen says comes from the words of a language: nothing that is shown, and nothing
 * that reads like a sentence, stands in the code.
 */
class NoTextInCodeTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*)\"";

  /** Components and methods that show the text they are given. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:new (?:Anchor|Button|Checkbox|Chip|DatePicker|Div|Empty|H[1-6]|Hidden|ListItem|MenuItem"
              + "|NativeLabel|Paragraph|Quiet|RouterLink|Said|SideNav|SideNavItem|Span|TextArea"
              + "|TextField)\\(|Block\\.\\w+\\(|Notification\\.show\\(|createText\\("
              + "|\\.(?:setText|setLabel|setTitle|setPlaceholder|setAriaLabel|setHelperText"
              + "|setErrorMessage|setHeaderTitle|setSummaryText|addItem|setHeader)\\("
              + "|setAttribute\\(\\s*\"(?:aria-label|title|alt|placeholder)\",)\\s*"
              + LITERAL);

  private static final Pattern TEXT = Pattern.compile(LITERAL);

  /** A key to press and an address inside the page are the same in every language. */
  private static final Pattern WORD = Pattern.compile("^(?!#).*\\p{L}{2}");

  private static final Pattern MARKUP = Pattern.compile("[<=\\[]");
  private static final Pattern PROSE = Pattern.compile("\\p{L}{2,}[,.:]? \\p{Ll}{2,}");

  /**
   * For developers, for collectors of metrics, for the browser, and for links: not for the people
   * who read screens.
   */
  private static final Pattern NOT_SHOWN =
      Pattern.compile(
          "LOG\\.|log\\.|Exception\\(|super\\(|requireNonNull\\(|executeJs\\(|rel\"|JS ="
              + "|\\.description\\(");

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|^\\s*//[^\\n]*", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);

  @Test
  void everySentenceOfTheScreensComesFromTheWords() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        spoken(Files.readString(file)).forEach(text -> found.add(file.getFileName() + ": " + text));
      }
    }

    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add(new Span(\"Hello\"));",
        "add(new Button(\n    \"Send\", click -> send()));",
        "button.setAriaLabel(\"Close\");",
        "box.getElement().setAttribute(\"aria-label\", \"Further\");",
        "String said = late ? \"Too late now\" : words.of(\"week.title\");"
      })
  void aTextInTheCodeIsFound(String code) {
    assertThat(spoken(code)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add(new Span(words.of(\"week.title\")));",
        "add(new Button(\"+ \" + task));",
        "box.addClassNames(\"wm-card\", \"wm-one\");",
        "LOG.warn(\"No view, because the API answered {}\", code);",
        "/** Says \"so it is\" twice. */ int twice;"
      })
  void whatNobodyReadsOnAScreenIsNot(String code) {
    assertThat(spoken(code)).isEmpty();
  }

  private static List<String> spoken(String source) {
    String code = BLOCK.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
    return Arrays.stream(code.split(";\\s*\\n|;$"))
        .filter(statement -> !NOT_SHOWN.matcher(statement).find())
        .flatMap(NoTextInCodeTest::texts)
        .distinct()
        .toList();
  }

  private static Stream<String> texts(String statement) {
    Stream<String> shown = literals(SHOWN, statement).filter(text -> WORD.matcher(text).find());
    Stream<String> prose =
        literals(TEXT, statement)
            .filter(text -> !MARKUP.matcher(text).find() && PROSE.matcher(text).find());
    return Stream.concat(shown, prose);
  }

  private static Stream<String> literals(Pattern pattern, String statement) {
    return pattern.matcher(statement).results().map((MatchResult found) -> found.group(1));
  }
}
