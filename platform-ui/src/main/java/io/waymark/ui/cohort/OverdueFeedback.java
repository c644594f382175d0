package io.waymark.ui.cohort;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;

/** Answers past their target, by mentor: theirs to give, not the participants' to make up for. */
final class OverdueFeedback extends Composite<Block> {
  private final Visit visit;
  private final Words words;

  OverdueFeedback(Visit visit, Cohorts.Grid grid) {
    this.visit = visit;
    this.words = visit.words();
    if (grid.overdueReplies().isEmpty()) {
      getContent().with(new Quiet(words.of("cohort.overdue.none")));
      return;
    }
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("wm-rows", "wm-tight");
    grid.overdueReplies().forEach(reply -> rows.add(row(reply)));
    getContent().aside(new Quiet(words.of("cohort.overdue.whose"))).with(rows);
  }

  @Override
  protected Block initContent() {
    return Block.flat(words.of("cohort.overdue"));
  }

  private ListItem row(Cohorts.OverdueReply reply) {
    String late = visit.times().length(visit.times().since(reply.dueAt()));
    When over = When.of(visit.times(), reply.dueAt(), words.of("cohort.overdue.by", late));
    over.addClassName("wm-quiet");
    Span text =
        new Span(
            new Span(
                words.of(
                    "cohort.overdue.row",
                    reply.mentorName(),
                    reply.participantName(),
                    reply.week())),
            over);
    text.addClassName("wm-overdue");
    ListItem row = new ListItem(new Mark(State.OVERDUE), text);
    row.addClassNames("wm-small", "wm-marked");
    return row;
  }
}
