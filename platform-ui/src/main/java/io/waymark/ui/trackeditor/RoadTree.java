package io.waymark.ui.trackeditor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.waymark.ui.outline.Handle;
import io.waymark.ui.outline.Node;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.Quiet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole road: phases with their milestones, in order, each to be opened and moved. */
final class RoadTree extends Div {
  private record Line(
      Node node, Div row, Handle handle, Button open, Quiet when, @Nullable Button add) {}

  private final Shown shown;
  private final List<Line> lines = new ArrayList<>();

  RoadTree(Shown shown) {
    this.shown = shown;
    addClassName("wm-road-tree");
    build();
  }

  /**
   * Shows what is now. Where nothing has moved, the lines stay, so that a click on one of them that
   * is under way still meets it.
   */
  void show() {
    List<Node> now = shown.road().all().filter(RoadTree::isShown).toList();
    boolean same = now.size() == lines.size();
    for (int i = 0; same && i < now.size(); i++) {
      same = now.get(i).isSame(lines.get(i).node);
    }
    if (same) {
      lines.forEach(line -> say(line, line.node));
    } else {
      build();
    }
  }

  /** Gives a thing's handle the focus. */
  void focus(Node node) {
    lines.stream()
        .filter(line -> line.node.isSame(node))
        .findFirst()
        .ifPresent(line -> Focus.on(line.handle));
  }

  private static boolean isShown(Node node) {
    return Kind.of(node) == Kind.PHASE || Kind.of(node) == Kind.MILESTONE;
  }

  private void build() {
    removeAll();
    lines.clear();
    OrderedList phases = new OrderedList();
    phases.addClassName("wm-tree");
    shown.road().phases().forEach(phase -> phases.add(phase(phase)));
    Button track =
        Lines.button(shown.word("build.track"), () -> shown.editing().open(shown.desk().root()));
    add(track, phases, new Quiet(shown.word("build.how")));
  }

  private ListItem phase(Node phase) {
    OrderedList milestones = new OrderedList();
    Button add =
        new Button(
            shown.word("build.add.milestone"),
            click -> shown.editing().open(shown.road().addMilestone(find(phase))));
    add.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    Component head = line(phase, "wm-tree-phase", add);
    for (Node milestone : phase.nodes("milestones")) {
      milestones.add(new ListItem(line(milestone, "wm-tree-stone", null)));
    }
    return new ListItem(head, milestones, add);
  }

  private Component line(Node node, String look, @Nullable Button add) {
    Handle handle = new Handle(shown.desk().words(), shown.name(node), by -> move(node, by));
    Button open = Lines.button("", () -> shown.editing().open(find(node)));
    Quiet when = new Quiet("");
    Div row = new Div(handle, open, when);
    row.addClassNames("wm-tree-line", look);
    Handle.drag(row, node, this::drop);
    Line line = new Line(node, row, handle, open, when, add);
    lines.add(line);
    say(line, node);
    return row;
  }

  private void say(Line line, Node was) {
    Node node = find(was);
    String name = shown.name(node);
    line.handle.setAriaLabel(shown.word("outline.move", name));
    line.open.setText(name);
    if (line.add != null) {
      line.add.setAriaLabel(shown.word("build.add.milestone-to", name));
    }
    line.when.setText(
        Kind.of(node) == Kind.PHASE
            ? shown.word("build.span", node.number("firstWeek"), node.number("lastWeek"))
            : shown.word("build.week", node.number("week")));
    Lines.mark(shown, line.open, node);
    boolean open = shown.editing().isOpen(node);
    line.row.setClassName("wm-tree-open", open);
    if (open) {
      line.open.getElement().setAttribute("aria-current", "true");
    } else {
      line.open.getElement().removeAttribute("aria-current");
    }
  }

  private Node find(Node node) {
    return shown.road().find(node).orElse(shown.desk().root());
  }

  private void move(Node node, int by) {
    if (shown.road().move(find(node), by)) {
      shown.editing().moved(node);
    }
  }

  private void drop(Node dragged, Node onto) {
    if (shown.road().drop(find(dragged), find(onto))) {
      shown.editing().moved(dragged);
    }
  }
}
