package io.waymark.ui.cohort;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Hidden;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.List;

/** One bar for each milestone, everybody counted; the same figures as a table at a click. */
final class MilestoneFunnel extends Composite<Block> {
  private final Words words;
  private final List<Cohorts.Milestone> milestones;
  private final Div body = new Div();
  private final Button change = new Button();
  private boolean asTable;

  MilestoneFunnel(Visit visit, List<Cohorts.Milestone> milestones) {
    this.words = visit.words();
    this.milestones = milestones;
    change.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    change.addClickListener(click -> toggle());
    draw();
  }

  @Override
  protected Block initContent() {
    return Block.flat(words.of("cohort.milestones")).aside(change).with(body);
  }

  private void toggle() {
    asTable = !asTable;
    draw();
  }

  private void draw() {
    change.setText(words.of(asTable ? "cohort.as-bars" : "cohort.as-table"));
    body.removeAll();
    if (asTable) {
      body.add(new MilestoneTable(words, milestones));
    } else {
      body.add(bars(), key());
    }
  }

  private Component bars() {
    OrderedList bars = new OrderedList();
    bars.addClassName("wm-funnel");
    milestones.forEach(milestone -> bars.add(bar(milestone)));
    return bars;
  }

  private ListItem bar(Cohorts.Milestone milestone) {
    int total =
        milestone.accepted()
            + milestone.waiting()
            + milestone.inProgress()
            + milestone.notStarted();
    Span figure = new Span(words.of("cohort.part-of", milestone.accepted(), total));
    figure.addClassNames("wm-num", "wm-quiet");
    figure.getElement().setAttribute("aria-hidden", "true");
    Span bar = new Span();
    bar.addClassName("wm-bar");
    bar.getElement().setAttribute("aria-hidden", "true");
    part(bar, State.DONE, milestone.accepted());
    part(bar, State.WAITING, milestone.waiting());
    part(bar, State.OPEN, milestone.inProgress());
    part(bar, State.NEXT, milestone.notStarted());
    return new ListItem(new Span(milestone.name()), figure, bar, new Hidden(spoken(milestone)));
  }

  private String spoken(Cohorts.Milestone milestone) {
    return words.of(
        "cohort.funnel",
        milestone.accepted(),
        milestone.waiting(),
        milestone.inProgress(),
        milestone.notStarted());
  }

  private static void part(Span bar, State state, int people) {
    if (people == 0) {
      return;
    }
    Element part = new Element("i");
    part.setAttribute("data-state", state.css());
    part.getStyle().set("--n", Integer.toString(people));
    bar.getElement().appendChild(part);
  }

  private Component key() {
    UnorderedList key = new UnorderedList();
    key.addClassNames("wm-key", "wm-funnel-key");
    key.getElement().setAttribute("aria-label", words.of("cohort.key"));
    key.add(keyed(State.DONE, "cohort.accepted"), keyed(State.WAITING, "cohort.with-mentor"));
    key.add(keyed(State.OPEN, "cohort.in-progress"), keyed(State.NEXT, "cohort.not-started"));
    return key;
  }

  private ListItem keyed(State state, String word) {
    Span sample = new Span();
    sample.addClassName("wm-bar");
    sample.getElement().setAttribute("aria-hidden", "true");
    part(sample, state, 1);
    return new ListItem(sample, new Span(words.of(word)));
  }
}
