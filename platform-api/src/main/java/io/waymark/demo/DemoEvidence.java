package io.waymark.demo;

import io.waymark.shared.text.DocumentNode;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;
import io.waymark.submission.PieceView;
import io.waymark.submission.WriteEvidence;
import io.waymark.track.EvidenceKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the demo's people hand in.
 *
 * @param more what is added to a text after somebody asked for it
 */
record DemoEvidence(List<Shown> pieces, Text more) {

  /**
   * @param url of a link
   * @param text of everything else
   */
  record Shown(
      String milestone, EvidenceKind kind, Text title, @Nullable String url, @Nullable Text text) {
    static Shown read(DocumentNode node) {
      return new Shown(
          node.string("milestone"),
          node.choice("kind", EvidenceKind.class),
          node.text("title"),
          node.optionalString("url"),
          node.optionalText("text"));
    }

    WriteEvidence in(Locale locale) {
      return new WriteEvidence(kind, title.in(locale), url, text == null ? null : text.in(locale));
    }
  }

  /** The pieces that ship. */
  static DemoEvidence shipped() {
    return DocumentNode.shipped("/demo/evidence.yml", DemoEvidence::read);
  }

  private static DemoEvidence read(DocumentNode node) {
    DocumentRules.within("schema", node.number("schema"), 1, 1);
    return new DemoEvidence(node.list("pieces", Shown::read), node.text("more"));
  }

  List<WriteEvidence> of(String milestone, Locale locale) {
    return pieces.stream()
        .filter(piece -> piece.milestone().equals(milestone))
        .map(piece -> piece.in(locale))
        .toList();
  }

  WriteEvidence withMore(PieceView first, Locale locale) {
    String before = first.text() == null ? "" : first.text() + "\n\n";
    return new WriteEvidence(first.kind(), first.title(), first.url(), before + more.in(locale));
  }
}
