package io.waymark.ui.coaching;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CoachingSessions;
import io.waymark.ui.client.CoachingSessions.Check;
import io.waymark.ui.client.CoachingSessions.NewPoint;
import io.waymark.ui.client.CoachingSessions.Point;
import io.waymark.ui.client.CoachingSessions.Session;
import io.waymark.ui.client.CoachingSessions.Status;
import io.waymark.ui.client.CoachingSessions.Whole;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What there is to talk about: to check off, to add to, to take one's own points from. */
final class AgendaPart extends Div {
  private static final int LONGEST = 300;

  private final Visit visit;
  private final CoachingSessions sessions;
  private final Session session;
  private final UnorderedList list = new UnorderedList();
  private final Quiet none;
  private final ProblemNote problem = new ProblemNote();
  private final TextField text = new TextField();
  private final Checkbox own;

  AgendaPart(Visit visit, CoachingSessions sessions, Whole whole) {
    this.visit = visit;
    this.sessions = sessions;
    this.session = whole.session();
    this.none = new Quiet(said("coaching.agenda.none"));
    this.own = new Checkbox(said("coaching.point.own"));
    list.addClassNames("wm-agenda");
    list.getElement().setAttribute("aria-label", said("coaching.agenda"));
    Block card = Block.card(said("coaching.agenda")).with(problem, none, list);
    if (isOpen()) {
      card.footer(form());
    }
    add(card);
    show(whole.agenda());
  }

  private boolean isOpen() {
    return session.status() == Status.SCHEDULED;
  }

  private Div form() {
    text.setLabel(said("coaching.point"));
    text.setMaxLength(LONGEST);
    text.setWidthFull();
    text.addKeyPressListener(Key.ENTER, press -> add());
    Button add = new Button(said("coaching.point.add"), click -> add());
    Div line = new Div(text, add);
    line.addClassName("wm-agenda-add");
    Div form = new Div(line, own);
    form.addClassName("wm-stack-s");
    return form;
  }

  private void show(List<Point> points) {
    list.removeAll();
    points.forEach(point -> list.add(row(point)));
    none.setVisible(points.isEmpty());
    list.setVisible(!points.isEmpty());
  }

  private ListItem row(Point point) {
    Checkbox done = new Checkbox(point.text(), point.checked());
    done.setReadOnly(!isOpen());
    done.addValueChangeListener(change -> check(point, done, change.getValue()));
    ListItem row = new ListItem(done);
    String about = about(point);
    if (!about.isEmpty()) {
      row.add(new Quiet(about));
    }
    if (point.own() && !point.checked() && isOpen()) {
      row.add(
          act("coaching.point.edit", point, this::ask),
          act("coaching.point.remove", point, this::remove));
    }
    return row;
  }

  private Button act(String word, Point point, Consumer<Point> act) {
    Button button = new Button(said(word), click -> act.accept(point));
    button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    button.setAriaLabel(visit.words().of(word + ".spoken", point.text()));
    return button;
  }

  private String about(Point point) {
    List<String> about = new ArrayList<>();
    if (!point.shared()) {
      about.add(said("coaching.point.private"));
    } else if (!point.own()) {
      about.add(visit.words().of("coaching.point.by", point.authorName()));
    }
    if (point.carried()) {
      about.add(said("coaching.point.carried"));
    }
    return String.join(" · ", about);
  }

  private void check(Point point, Checkbox box, boolean checked) {
    try {
      sessions.check(session.id(), point.id(), new Check(checked));
      problem.clear();
    } catch (ApiProblem refused) {
      box.setReadOnly(true);
      problem.show(Trouble.say(visit.words(), refused));
    }
  }

  private void add() {
    if (text.getValue().isBlank()) {
      text.focus();
      return;
    }
    try {
      sessions.add(session.id(), new NewPoint(text.getValue().strip(), !own.getValue()));
      text.clear();
      reload();
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(visit.words(), "coaching", refused));
    }
  }

  private void ask(Point point) {
    new PointDialog(
            visit.words(),
            point.text(),
            LONGEST,
            text -> change(() -> sessions.edit(point.id(), new CoachingSessions.Words(text))))
        .open();
  }

  private void remove(Point point) {
    change(() -> sessions.remove(point.id()));
  }

  private void change(Runnable act) {
    try {
      act.run();
      reload();
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(visit.words(), refused));
    }
  }

  private void reload() {
    problem.clear();
    show(sessions.get(session.id()).agenda());
    text.focus();
  }

  private String said(String key) {
    return visit.words().of(key);
  }
}
