package io.waymark.ui.trackeditor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.Documents.Fault;
import io.waymark.ui.client.TrackDrafts;
import io.waymark.ui.outline.Desk;
import io.waymark.ui.outline.FaultList;
import io.waymark.ui.outline.Keys;
import io.waymark.ui.outline.Node;
import io.waymark.ui.outline.Undo;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The road on the left, what is open in the middle, the dates on the right. */
final class Editor extends Div implements Shown.Editing {
  private final Visit visit;
  private final Desk desk;
  private final TrackDraftOf draft;
  private final Map<String, String> frameworks;
  private final Shown shown;
  private final H2 sum = new H2();
  private final Div middle = Focus.able(new Div());
  private final Span said = new Span();
  private final RoadTree tree;
  private final CalendarPart calendar;
  private Node open;

  /**
   * @param frameworks names by slug
   * @param dates asks the API for the calendar
   */
  Editor(
      Visit visit,
      Desk desk,
      TrackDraftOf draft,
      Map<String, String> frameworks,
      Function<LocalDate, TrackDrafts.Calendar> dates) {
    this.visit = visit;
    this.desk = desk;
    this.draft = draft;
    this.frameworks = frameworks;
    this.open = desk.root();
    this.shown = new Shown(desk, new Road(desk), isGerman() ? "de" : "en", this);
    this.tree = new RoadTree(shown);
    this.calendar = new CalendarPart(visit, shown, dates);
    said.addClassName("wm-hidden");
    said.getElement().setAttribute("role", "status");
    FaultList faults = new FaultList(desk, this::where, fault -> open(at(fault)));
    Div centre = new Div(faults, middle);
    centre.addClassName("wm-stack");
    addClassName("wm-editor");
    add(left(), centre, calendar, said);
    desk.before(this::nameKey);
    desk.onSaved(this::again);
    summarise();
    showOpen();
  }

  private boolean isGerman() {
    return visit.words().language() == Language.GERMAN;
  }

  private Section left() {
    Button add = new Button(shown.word("build.add.phase"), click -> open(shown.road().addPhase()));
    add.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    Section left = new Section(new Header(sum, add), tree);
    left.addClassName("wm-flat");
    left.getElement().setAttribute("aria-label", shown.word("build.whole"));
    return left;
  }

  private Node at(Fault fault) {
    return shown.road().at(fault.pointer());
  }

  private String where(Fault fault) {
    Node node = at(fault);
    return Kind.of(node) == Kind.TRACK ? shown.word("build.track") : shown.name(node);
  }

  private void nameKey() {
    if (Kind.of(open) != Kind.TRACK) {
      Keys.settle(desk.root(), open);
    }
  }

  /** After each saving: names and weeks may be others. */
  private void again() {
    summarise();
    tree.show();
    calendar.show();
  }

  private void summarise() {
    String phases = visit.words().count("build.phases", shown.road().phases().size());
    sum.setText(
        shown.word("build.sum", phases, visit.words().count("build.weeks", shown.road().weeks())));
  }

  private void showOpen() {
    Map<String, String> competencies = new LinkedHashMap<>();
    for (TrackDrafts.Served each : draft.latest().competencies()) {
      competencies.put(each.key(), isGerman() ? each.name().de() : each.name().en());
    }
    middle.removeAll();
    middle.add(new Form(shown, open, new Form.Choices(frameworks, competencies)));
  }

  @Override
  public void open(Node node) {
    open = node;
    tree.show();
    showOpen();
    Focus.on(middle);
  }

  @Override
  public void moved(Node node) {
    open = shown.road().find(open).orElse(desk.root());
    tree.show();
    showOpen();
    tree.focus(node);
    said.setText(shown.word("build.moved", shown.name(node)));
  }

  @Override
  public void remove(Node node) {
    String name = shown.name(node);
    Node holder = shown.road().holder(node).orElse(desk.root());
    Runnable back = shown.road().remove(node);
    open(shown.road().find(holder).orElse(desk.root()));
    Undo.offer(
        visit.words(),
        name,
        () -> {
          back.run();
          open(shown.road().find(node).orElse(desk.root()));
        });
  }

  @Override
  public boolean isOpen(Node node) {
    return open.isSame(node);
  }
}
