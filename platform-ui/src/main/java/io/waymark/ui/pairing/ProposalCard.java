package io.waymark.ui.pairing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.PairingProposal;
import io.waymark.ui.client.PairingProposal.Pair;
import io.waymark.ui.client.PairingProposal.Part;
import io.waymark.ui.client.Pairings.Lock;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.parts.Meter;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.function.Consumer;

/** Who should mentor whom, each with its score, its reasons and a lock. */
final class ProposalCard extends Div {
  private static final int WHOLE = 100;

  private final Desk desk;
  private final Words words;
  private final Sayings sayings;
  private final List<Lock> locks;
  private final Consumer<Lock> relock;

  ProposalCard(Desk desk, PairingProposal proposal, List<Lock> locks, Consumer<Lock> relock) {
    this.desk = desk;
    this.words = desk.words();
    this.sayings = desk.sayings();
    this.locks = List.copyOf(locks);
    this.relock = relock;
    Block card =
        Block.card(words.of("pairing.proposal"))
            .aside(new Quiet(words.of("pairing.proposal.remark")));
    if (proposal.pairs().isEmpty()) {
      card.with(new Paragraph(words.of("pairing.proposal.none")));
    } else {
      OrderedList rows = new OrderedList();
      rows.addClassNames("wm-rows", "wm-proposal");
      proposal.pairs().forEach(pair -> rows.add(row(pair)));
      card.with(rows);
    }
    add(card);
  }

  private ListItem row(Pair pair) {
    Div people = new Div(who(pair.participantName()), arrow(), who(pair.mentorName()));
    people.addClassName("wm-pair");
    Span score = new Span(words.of("pairing.score", pair.score().ofHundred()));
    score.addClassName("wm-num");
    Div figure = new Div(score, new Meter(pair.score().ofHundred(), WHOLE));
    figure.addClassName("wm-score");
    Paragraph why = new Paragraph(sayings.why(pair.score()));
    why.addClassNames("wm-small", "wm-quiet");
    Fold details = new Fold(words.of("pairing.details"), table(pair), next(pair));
    Div actions = new Div(lock(pair), apart(pair));
    actions.addClassName("wm-actions");
    return new ListItem(people, figure, actions, why, details);
  }

  private static Component who(String name) {
    Span who = new Span(new Face(name).small(), new Span(name));
    who.addClassName("wm-who");
    return who;
  }

  private Component arrow() {
    Span arrow = new Span(words.of("pairing.with"));
    arrow.addClassNames("wm-small", "wm-quiet");
    return arrow;
  }

  private Component next(Pair pair) {
    Paragraph next = new Paragraph(sayings.next(pair));
    next.addClassNames("wm-small", "wm-quiet");
    return next;
  }

  private Button lock(Pair pair) {
    Lock lock = new Lock(pair.enrolmentId(), pair.mentorId());
    boolean locked = locks.contains(lock);
    Button button =
        new Button(
            words.of(locked ? "pairing.locked" : "pairing.lock"), click -> relock.accept(lock));
    button.getElement().setAttribute("aria-pressed", Boolean.toString(locked));
    button.setAriaLabel(
        words.of(
            locked ? "pairing.locked.spoken" : "pairing.lock.spoken",
            pair.participantName(),
            pair.mentorName()));
    return button;
  }

  private Button apart(Pair pair) {
    Button apart =
        new Button(
            words.of("pairing.keep-apart"),
            click ->
                new ExcludeDialog(desk, pair.enrolmentId(), pair.participantName(), pair.mentorId())
                    .open());
    apart.setAriaLabel(words.of("pairing.apart.spoken", pair.participantName(), pair.mentorName()));
    return apart;
  }

  private Component table(Pair pair) {
    NativeTable table = new NativeTable();
    table.addClassNames("wm-table", "wm-parts");
    NativeTableRow head = table.getHead().addRow();
    for (String column : List.of("counts", "weight", "seen", "points")) {
      NativeTableHeaderCell cell = head.addHeaderCell();
      cell.setText(words.of("pairing.column." + column));
      cell.getElement().setAttribute("scope", "col");
    }
    NativeTableBody body = table.addBody();
    for (Part part : pair.score().parts()) {
      NativeTableRow row = body.addRow();
      NativeTableHeaderCell name = row.addHeaderCell();
      name.setText(words.name("attribute", part.attribute()));
      name.getElement().setAttribute("scope", "row");
      row.addDataCell().setText(Integer.toString(part.weight()));
      row.addDataCell().setText(sayings.seen(pair.score(), part.attribute()));
      row.addDataCell().setText(Integer.toString(part.points()));
    }
    return table;
  }
}
