package io.waymark.ui.week;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.ThisWeek.NextMilestone;
import io.waymark.ui.client.ThisWeek.NextTask;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Hidden;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;

/** The milestone that comes next: how far it is, and which of its tasks are done. */
final class NextMilestoneCard extends Div {
  private final Visit visit;
  private final NextMilestone milestone;

  NextMilestoneCard(Visit visit, NextMilestone milestone) {
    this.visit = visit;
    this.milestone = milestone;
    Words words = visit.words();
    Block card =
        Block.flat(milestone.name()).aside(new Quiet(words.of("week.milestone"))).with(distance());
    if (!milestone.tasks().isEmpty()) {
      card.with(tasks());
    }
    Anchor open =
        new Anchor(
            visit.path("track") + "?milestone=" + milestone.key(), words.of("week.milestone.open"));
    add(card.with(open));
    card.addClassName("wm-next");
  }

  private Paragraph distance() {
    int days = milestone.daysLeft();
    String key = days < 0 ? "week.milestone.over" : "week.milestone.days";
    Span lead =
        new Span(
            days == 0
                ? visit.words().of("week.milestone.today")
                : visit.words().count(key, Math.abs(days)));
    lead.addClassName("wm-lead");
    String day = visit.times().weekday(milestone.dueOn());
    When when =
        When.of(
            visit.times(),
            milestone.dueAt(),
            visit.words().of(days < 0 ? "week.milestone.since" : "week.milestone.to", day));
    when.addClassName("wm-quiet");
    Paragraph line = new Paragraph(lead, when);
    line.addClassName("wm-distance");
    return line;
  }

  private UnorderedList tasks() {
    UnorderedList list = new UnorderedList();
    list.addClassName("wm-list");
    boolean now = true;
    for (NextTask task : milestone.tasks()) {
      list.add(task(task, !task.done() && now));
      now = now && task.done();
    }
    return list;
  }

  private ListItem task(NextTask task, boolean now) {
    State state = task.done() ? State.DONE : now ? State.NOW : State.NEXT;
    String spoken = task.done() ? "week.task.done" : now ? "week.task.now" : "week.task.next";
    return new ListItem(
        new Mark(state),
        new Span(new Hidden(visit.words().of(spoken) + " "), new Span(task.name())));
  }
}
