package io.waymark.ui.pairing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.PairingBoard.KeptApart;
import io.waymark.ui.client.Pairings.ExclusionKind;
import io.waymark.ui.parts.Block;
import io.waymark.ui.text.Words;

/** Who is kept apart, and why; for those who run programs alone. */
final class KeptApartList extends Div {
  private final Desk desk;
  private final Words words;

  KeptApartList(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
    Block block = Block.flat(words.of("pairing.apart"));
    if (desk.board().exclusions().isEmpty()) {
      Paragraph none = new Paragraph(words.of("pairing.apart.none"));
      none.addClassNames("wm-small", "wm-quiet");
      block.with(none);
    } else {
      UnorderedList rows = new UnorderedList();
      rows.addClassName("wm-rows");
      desk.board().exclusions().forEach(apart -> rows.add(row(apart)));
      block.with(rows);
    }
    add(block);
  }

  private ListItem row(KeptApart apart) {
    Button lift =
        new Button(
            words.of("pairing.lift"),
            click -> {
              desk.pairings().lift(apart.exclusionId());
              desk.told()
                  .accept(words.of("pairing.lifted", apart.participantName(), apart.mentorName()));
            });
    lift.setAriaLabel(words.of("pairing.lift.spoken", apart.participantName(), apart.mentorName()));
    Div actions = new Div(lift);
    actions.addClassName("wm-actions");
    ListItem row =
        new ListItem(
            new H3(words.of("pairing.two", apart.participantName(), apart.mentorName())),
            new Paragraph(why(apart)),
            new Paragraph(apart.reason()),
            actions);
    row.addClassName("wm-nudge");
    return row;
  }

  private String why(KeptApart apart) {
    if (apart.kind() == ExclusionKind.OTHER) {
      return words.of("pairing.apart.other");
    }
    return words.of(
        apart.agreed() ? "pairing.apart.agreed" : "pairing.apart.line-manager",
        apart.participantName());
  }
}
