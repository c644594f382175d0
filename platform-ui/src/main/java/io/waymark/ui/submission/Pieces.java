package io.waymark.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Submissions.Piece;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.Said;
import io.waymark.ui.parts.WayOut;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pieces of evidence, each with its kind, where it is and what it says. */
final class Pieces extends UnorderedList {
  private final Visit visit;

  /**
   * @param doing what can be done with a piece, if anything
   */
  Pieces(Visit visit, List<Piece> pieces, Function<Piece, Optional<Component>> doing) {
    this.visit = visit;
    addClassName("wm-pieces");
    pieces.forEach(piece -> add(item(piece, doing.apply(piece))));
  }

  static Pieces toRead(Visit visit, List<Piece> pieces) {
    return new Pieces(visit, pieces, piece -> Optional.empty());
  }

  /** Those that do not count any more, for whoever wants to see them. */
  static Optional<Component> earlier(Visit visit, List<Piece> pieces) {
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fold(
                visit.words().count("submission.earlier", pieces.size()), toRead(visit, pieces)));
  }

  private ListItem item(Piece piece, Optional<Component> doing) {
    Span title = new Span(piece.title());
    title.addClassName("wm-piece-title");
    Div head = new Div(title, new Quiet(about(piece)));
    head.addClassName("wm-piece-head");
    ListItem item = new ListItem(head);
    if (piece.url() != null) {
      item.add(new WayOut(visit.words(), piece.url(), piece.url()));
    }
    if (piece.text() != null) {
      item.add(new Said(piece.text()));
    }
    if (piece.replacedAt() != null) {
      When when =
          When.of(
              visit.times(),
              piece.replacedAt(),
              visit.words().of("submission.replaced", visit.times().ago(piece.replacedAt())));
      when.addClassNames("wm-small", "wm-quiet");
      item.add(when);
    }
    doing.ifPresent(item::add);
    return item;
  }

  private String about(Piece piece) {
    String kind = visit.words().name("submission.kind", piece.kind());
    return piece.submittedAt() == null
        ? kind + " · " + visit.words().of("submission.prepared")
        : kind;
  }
}
