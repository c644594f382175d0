package io.waymark.ui.trackeditor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.waymark.ui.outline.Handle;
import io.waymark.ui.outline.Node;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.Quiet;
import java.util.IdentityHashMap;
import java.util.Map;

/** The tasks of the milestone that is open, in order. */
final class TasksPart extends Div {
  private final Shown shown;
  private final Node milestone;
  private final OrderedList list = new OrderedList();
  private final Map<Map<String, Object>, Handle> handles = new IdentityHashMap<>();

  TasksPart(Shown shown, Node milestone) {
    this.shown = shown;
    this.milestone = milestone;
    addClassName("wm-stack-s");
    list.addClassName("wm-rows");
    Button add =
        new Button(
            shown.word("build.add.task"),
            click -> shown.editing().open(shown.road().addTask(now(milestone))));
    add(new H3(shown.word("build.tasks")), list, new Div(add));
    say();
  }

  /** From a task to its milestone. */
  static Component back(Shown shown, Node milestone) {
    return Lines.button(
        shown.word("build.back", shown.name(milestone)),
        () -> shown.editing().open(shown.road().find(milestone).orElseThrow()));
  }

  private void say() {
    list.removeAll();
    handles.clear();
    now(milestone).nodes("tasks").forEach(task -> list.add(line(task)));
  }

  private ListItem line(Node task) {
    Handle handle = new Handle(shown.desk().words(), shown.name(task), by -> move(task, by));
    handles.put(task.values(), handle);
    Button open = Lines.button(shown.name(task), () -> shown.editing().open(now(task)));
    Lines.mark(shown, open, task);
    ListItem line =
        new ListItem(handle, open, new Quiet(shown.word("build.week", task.number("week"))));
    line.addClassName("wm-tree-line");
    Handle.drag(line, task, this::drop);
    return line;
  }

  private void move(Node task, int by) {
    if (shown.road().move(now(task), by)) {
      again(task);
    }
  }

  private void drop(Node dragged, Node onto) {
    if (Kind.of(dragged) == Kind.TASK && shown.road().drop(now(dragged), now(onto))) {
      again(dragged);
    }
  }

  private void again(Node task) {
    say();
    Handle handle = handles.get(task.values());
    if (handle != null) {
      Focus.on(handle);
    }
  }

  private Node now(Node node) {
    return shown.road().find(node).orElseThrow();
  }
}
