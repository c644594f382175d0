package io.waymark.ui.queue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.waymark.ui.client.Submissions.Item;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import java.util.List;

/** Milestones that wait for a decision, oldest first; each leads to where it is decided. */
final class Decisions extends Composite<Div> {
  private final Visit visit;

  Decisions(Visit visit, List<Item> items) {
    this.visit = visit;
    OrderedList list = new OrderedList();
    list.addClassName("wm-people");
    items.forEach(item -> list.add(row(item)));
    getContent().add(Block.flat(visit.words().of("queue.decisions")).with(list));
  }

  private ListItem row(Item item) {
    Anchor way =
        new Anchor(
            visit.path("enrolments", item.enrolmentId(), "track")
                + "?milestone="
                + item.milestoneKey(),
            visit.words().of("queue.decision", item.participantName(), item.milestone()));
    When since =
        When.of(
            visit.times(),
            item.submittedAt(),
            visit.words().of("queue.decision.since", visit.times().ago(item.submittedAt())));
    since.addClassNames("wm-small", "wm-quiet");
    Div lines = new Div(way, since);
    lines.addClassName("wm-mentee-lines");
    return new ListItem(new Face(item.participantName()), lines);
  }
}
