package io.waymark.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Reading a document that somebody else wrote, perhaps with bad intent. */
class DocumentReadingTest {

  @Test
  void aTextSpeaksGermanToGermansAndEnglishToEverybodyElse() {
    Text text = DocumentNode.parse("{en: Hello, de: Hallo}", DocumentNode::readText);

    assertThat(text.in(Locale.GERMANY)).isEqualTo("Hallo");
    assertThat(text.in(Locale.of("de", "AT"))).isEqualTo("Hallo");
    assertThat(text.in(Locale.UK)).isEqualTo("Hello");
    assertThat(text.in(Locale.FRANCE)).isEqualTo("Hello");
  }

  @Test
  void aTextIsTrimmed() {
    assertThat(new Text(" Hello\n", "\tHallo ")).isEqualTo(new Text("Hello", "Hallo"));
  }

  @Test
  void whatIsNotYamlIsRefused() {
    refuse("{en: Hello", "not readable as YAML");
  }

  @Test
  void aDocumentThatIsNoMappingIsRefused() {
    refuse("- Hello", "is not a mapping");
    refuse("", "is not a mapping");
  }

  @Test
  void aKeyThatIsThereTwiceIsRefused() {
    refuse("{en: Hello, en: Bye, de: Hallo}", "found duplicate key en");
  }

  @Test
  void aKeyThatIsNoTextIsRefused() {
    refuse("{en: Hello, de: Hallo, 1: one}", "1: is not known here");
  }

  @Test
  void aTagThatWouldCreateAnObjectIsRefused() {
    refuse("!!java.net.URL [\"https://example.org\"]", "Global tag is not allowed");
  }

  @Test
  void aValueThatDoesNotFitItsTagIsRefused() {
    refuse("{en: !!int [Hello], de: Hallo}", "not readable as YAML");
    refuse("{en: !!float Hello, de: Hallo}", "not readable as YAML");
  }

  @Test
  void aliasesOfCollectionsAreRefused() {
    refuse("{a: &a [x], b: [*a, *a], en: Hello, de: Hallo}", "aliases");
  }

  @Test
  void aDocumentThatRefersToItselfIsRefused() {
    refuse("&a {en: *a, de: Hallo}", "");
  }

  @Test
  void aDocumentOverAMillionCharactersIsRefused() {
    refuse("{en: Hello, de: " + "x".repeat(1_000_000) + "}", "limit");
  }

  @Test
  void aDocumentNestedTooDeeplyIsRefused() {
    refuse("{en: " + "[".repeat(30) + "]".repeat(30) + ", de: Hallo}", "Nesting");
  }

  @Test
  void aMissingPlaceIsNotPrintedAsOne() {
    assertThat(new BrokenDocument("", "is odd").inside("a[0]").inside("b"))
        .hasMessage("b.a[0]: is odd");
  }

  private static void refuse(String yaml, String part) {
    assertThatExceptionOfType(BrokenDocument.class)
        .isThrownBy(() -> DocumentNode.parse(yaml, DocumentNode::readText))
        .withMessageContaining(part);
  }
}
