package io.waymark.ui.track;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Tracks.Milestone;
import io.waymark.ui.client.Tracks.Resource;
import io.waymark.ui.client.Tracks.Task;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.parts.Hidden;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.Prose;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.WayOut;
import io.waymark.ui.session.Visit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tasks of a milestone, each with why it is there and what helps with it. */
final class TaskList extends UnorderedList {
  private final Visit visit;
  private final Milestone milestone;
  private final MilestonePanel.@Nullable Ticking ticking;

  TaskList(Visit visit, Milestone milestone, MilestonePanel.@Nullable Ticking ticking) {
    this.visit = visit;
    this.milestone = milestone;
    this.ticking = ticking;
    addClassName("wm-tasks");
    milestone.tasks().forEach(task -> add(item(task)));
  }

  private ListItem item(Task task) {
    Div more = new Div();
    more.addClassName("wm-task-more");
    if (task.why() != null) {
      more.add(new Quiet(task.why()));
    }
    more.add(new Quiet(visit.words().of("track.task.week", task.week())));
    first(task).ifPresent(more::add);
    if (!task.resources().isEmpty()) {
      more.add(resources(task.resources()));
    }
    return new ListItem(ticking == null ? read(task) : tick(task, ticking), more);
  }

  /** What comes before it and is still to be done. */
  private Optional<Quiet> first(Task task) {
    String names =
        task.first().stream()
            .filter(before -> !before.done())
            .map(before -> visit.words().of("check-in.quoted", before.name()))
            .collect(joining(", "));
    return task.done() || names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Quiet(visit.words().of("track.task.first", names)));
  }

  private Component read(Task task) {
    String spoken = visit.words().of(task.done() ? "week.task.done" : "week.task.next");
    Div line =
        new Div(
            new Mark(task.done() ? State.DONE : State.NEXT),
            new Span(new Hidden(spoken + " "), new Span(task.name())));
    line.addClassName("wm-task-read");
    return line;
  }

  private Checkbox tick(Task task, MilestonePanel.Ticking where) {
    Checkbox box = new Checkbox(task.name(), task.done());
    box.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            tick(box, task, where);
          }
        });
    return box;
  }

  /** A tick that could not be kept is taken back, so that the box never says what is not so. */
  private void tick(Checkbox box, Task task, MilestonePanel.Ticking where) {
    try {
      where.tick(milestone, task.key(), box.getValue());
    } catch (ApiProblem refused) {
      box.setValue(!box.getValue());
      throw refused;
    }
  }

  private Fold resources(List<Resource> resources) {
    Component[] parts = resources.stream().map(this::resource).toArray(Component[]::new);
    return new Fold(visit.words().count("track.resources", resources.size()), parts);
  }

  private Div resource(Resource resource) {
    Div part = new Div();
    part.addClassName("wm-resource");
    if (resource.url() == null) {
      part.add(new H4(resource.title()));
    } else {
      part.add(new WayOut(visit.words(), resource.url(), resource.title()));
    }
    if (resource.body() != null) {
      part.add(new Prose(resource.body()));
    }
    return part;
  }
}
