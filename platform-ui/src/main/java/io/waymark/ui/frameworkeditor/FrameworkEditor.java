package io.waymark.ui.frameworkeditor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.waymark.ui.client.Documents.Fault;
import io.waymark.ui.outline.Desk;
import io.waymark.ui.outline.FaultList;
import io.waymark.ui.outline.Handle;
import io.waymark.ui.outline.Keys;
import io.waymark.ui.outline.Node;
import io.waymark.ui.outline.Undo;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The competencies on the left, what is open beside them. */
final class FrameworkEditor extends Div {
  private record Line(Node node, Handle handle, Button open) {}

  private final Desk desk;
  private final Ladder ladder;
  private final Words words;
  private final OrderedList list = new OrderedList();
  private final Div middle = Focus.able(new Div());
  private final List<Line> lines = new ArrayList<>();
  private Node open;

  FrameworkEditor(Desk desk) {
    this.desk = desk;
    this.ladder = new Ladder(desk);
    this.words = desk.words();
    this.open = desk.root();
    list.addClassName("wm-tree");
    Button add = new Button(words.of("ladder.add"), click -> open(ladder.addCompetency()));
    add.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    Block left =
        Block.flat(words.of("ladder.competencies"))
            .aside(add)
            .with(line(words.of("ladder.whole"), desk::root), list);
    Div centre = new Div(new FaultList(desk, this::where, fault -> open(at(fault))), middle);
    centre.addClassName("wm-stack");
    addClassNames("wm-editor", "wm-editor-two");
    add(left, centre);
    desk.before(() -> ladder.levels().forEach(this::nameKey));
    desk.onSaved(this::say);
    show();
    showOpen();
  }

  private interface Of {
    Node node();
  }

  private Button line(String text, Of of) {
    Button line = new Button(text, click -> open(of.node()));
    line.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    line.addClassName("wm-line-button");
    return line;
  }

  private void nameKey(Node level) {
    Keys.settle(desk.root(), level);
    if (!isRoot(open)) {
      Keys.settle(desk.root(), open);
    }
  }

  private void show() {
    list.removeAll();
    lines.clear();
    ladder.competencies().forEach(competency -> list.add(line(competency)));
    say();
  }

  private ListItem line(Node competency) {
    Handle handle = new Handle(words, name(competency), by -> move(competency, by));
    Button open = line("", () -> competency);
    ListItem line = new ListItem(handle, open);
    line.addClassName("wm-tree-line");
    Handle.drag(line, competency, this::drop);
    lines.add(new Line(competency, handle, open));
    return line;
  }

  /** Names may be others; the lines stay, so that a click under way still meets them. */
  private void say() {
    for (Line line : lines) {
      line.open.setText(name(line.node));
      line.handle.setAriaLabel(words.of("outline.move", name(line.node)));
      if (line.node.isSame(open)) {
        line.open.getElement().setAttribute("aria-current", "true");
      } else {
        line.open.getElement().removeAttribute("aria-current");
      }
    }
  }

  private String name(Node node) {
    String name = node.child("name").text(words.language().tag());
    return name.isBlank() ? words.of("ladder.unnamed") : name;
  }

  private boolean isRoot(Node node) {
    return node.isSame(desk.root());
  }

  private Node at(Fault fault) {
    return ladder.competencies().stream()
        .filter(node -> fault.pointer().startsWith(node.pointer() + "/"))
        .findFirst()
        .orElse(desk.root());
  }

  private String where(Fault fault) {
    Node node = at(fault);
    return isRoot(node) ? words.of("ladder.whole") : name(node);
  }

  private void open(Node node) {
    open = node;
    if (lines.size() != ladder.competencies().size()) {
      show();
    }
    say();
    showOpen();
    Focus.on(middle);
  }

  private void showOpen() {
    Node now = ladder.competencies().stream().filter(open::isSame).findFirst().orElse(desk.root());
    Block card = Block.card(words.of(isRoot(now) ? "ladder.whole" : "ladder.competency"));
    if (!isRoot(now)) {
      Div acts =
          new Div(
              new Button(words.of("build.up"), click -> move(now, -1)),
              new Button(words.of("build.down"), click -> move(now, 1)),
              new Button(words.of("build.remove"), click -> remove(now)));
      acts.addClassName("wm-actions");
      card.aside(acts);
    }
    middle.removeAll();
    middle.add(card.with(new LadderForm(desk, ladder, now, this::showOpen)));
  }

  private void move(Node node, int by) {
    if (ladder.move(node, by)) {
      moved(node);
    }
  }

  private void drop(Node dragged, Node onto) {
    if (ladder.drop(dragged, onto)) {
      moved(dragged);
    }
  }

  private void moved(Node node) {
    show();
    showOpen();
    lines.stream()
        .filter(line -> line.node.isSame(node))
        .findFirst()
        .ifPresent(line -> Focus.on(line.handle));
  }

  private void remove(Node node) {
    String name = name(node);
    Runnable back = ladder.remove(node);
    open(desk.root());
    Undo.offer(
        words,
        name,
        () -> {
          back.run();
          open(node);
        });
  }
}
