package io.waymark.ui.track;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Tracks.Event;
import io.waymark.ui.client.Tracks.Evidence;
import io.waymark.ui.client.Tracks.Milestone;
import io.waymark.ui.client.Tracks.Step;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.Prose;
import io.waymark.ui.parts.Said;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The open milestone: why it is there, its tasks, what has to be shown, and what was said about it.
 */
final class MilestonePanel extends Section {
  private final Visit visit;
  private final Milestone milestone;
  private final H2 heading;
  private final Div state = new Div();
  private final Div body = new Div();

  /**
   * @param ticking where a tick goes; null when the reader only reads
   */
  MilestonePanel(Visit visit, Milestone milestone, @Nullable Ticking ticking) {
    this.visit = visit;
    this.milestone = milestone;
    addClassNames("wm-card", "wm-milestone");
    heading = Focus.able(new H2(milestone.name()));
    heading.setId("open-milestone");
    getElement().setAttribute("aria-labelledby", "open-milestone");
    add(new Header(heading, state), due());
    body.addClassName("wm-stack");
    if (milestone.purpose() != null) {
      body.add(new Prose(milestone.purpose()));
    }
    if (!milestone.tasks().isEmpty()) {
      body.add(part("track.part.tasks", new TaskList(visit, milestone, ticking)));
    }
    if (!milestone.evidence().isEmpty()) {
      body.add(part("track.part.evidence", evidence()));
    }
    if (milestone.words() != null) {
      body.add(words());
    }
    if (!milestone.history().isEmpty()) {
      body.add(new Fold(text().count("track.history", milestone.history().size()), history()));
    }
    add(body);
    follow(milestone);
  }

  private Words text() {
    return visit.words();
  }

  /** Shows how the milestone stands now; the tasks know already. */
  void follow(Milestone fresh) {
    state.removeAll();
    State look = Standing.of(fresh, true);
    state.add(new Chip(look, text().name("track.status", fresh.status())));
    if (fresh.overdue() && !Standing.isDone(fresh)) {
      state.removeAll();
      state.add(new Chip(State.OVERDUE, Distance.of(text(), fresh.daysLeft())));
    }
  }

  private Component due() {
    When when = When.of(visit.times(), milestone.dueAt(), visit.times().weekday(milestone.dueOn()));
    Span due = new Span(when);
    due.addClassNames("wm-small", "wm-quiet", "wm-milestone-due");
    if (!Standing.isDone(milestone)) {
      due.add(" · " + Distance.of(text(), milestone.daysLeft()));
    }
    if (milestone.usualDueOn() != null) {
      due.add(" · " + text().of("track.moved", visit.times().weekday(milestone.usualDueOn())));
    }
    if (!milestone.competencies().isEmpty()) {
      due.add(" · " + text().of("track.serves", String.join(", ", milestone.competencies())));
    }
    return due;
  }

  private Section part(String title, Component content) {
    Section part = new Section(new H3(text().of(title)), content);
    part.addClassName("wm-part");
    return part;
  }

  private UnorderedList evidence() {
    UnorderedList list = new UnorderedList();
    list.addClassName("wm-list");
    State look = Standing.isDone(milestone) ? State.DONE : State.NEXT;
    for (Evidence asked : milestone.evidence()) {
      Span text = new Span(said(asked));
      list.add(new ListItem(new Mark(look), text));
    }
    return list;
  }

  private String said(Evidence asked) {
    String kind =
        text()
            .count(
                "track.evidence." + asked.kind().name().toLowerCase(java.util.Locale.ROOT),
                asked.count());
    return asked.what() == null ? kind : asked.what();
  }

  private Section words() {
    Div box = new Div(new Said(java.util.Objects.requireNonNull(milestone.words())));
    box.addClassName("wm-said-box");
    String by = milestone.decidedBy();
    Section part =
        new Section(
            new H3(by == null ? text().of("track.part.words") : text().of("answer.of", by)), box);
    part.addClassName("wm-part");
    if (milestone.decidedAt() != null) {
      When when = When.ago(visit.times(), milestone.decidedAt());
      when.addClassNames("wm-small", "wm-quiet");
      part.add(when);
    }
    return part;
  }

  private UnorderedList history() {
    UnorderedList list = new UnorderedList();
    list.addClassNames("wm-list", "wm-small");
    for (Event event : milestone.history()) {
      Span said = new Span(text().name("track.step", event.what()));
      if (event.by() != null) {
        said.add(", " + event.by());
      }
      When when = When.ago(visit.times(), event.at());
      when.addClassName("wm-quiet");
      said.add(new Span(" · "), when);
      if (event.words() != null) {
        said.add(new Div(text().of("check-in.quoted", event.words())));
      }
      list.add(new ListItem(new Mark(look(event.what())), said));
    }
    return list;
  }

  private static State look(Step step) {
    return switch (step) {
      case STARTED -> State.NEXT;
      case SUBMITTED -> State.WAITING;
      case ACCEPTED, WAIVED -> State.DONE;
      case CHANGES_REQUESTED -> State.LATE;
    };
  }

  /** Puts something before the milestone's own parts. */
  void lead(Component part) {
    part.addClassName("wm-ahead");
    addComponentAtIndex(indexOf(body), part);
  }

  void takeFocus() {
    Focus.on(heading);
  }

  /** Where a tick of a task goes. */
  @FunctionalInterface
  interface Ticking {
    void tick(Milestone milestone, String taskKey, boolean done);
  }
}
