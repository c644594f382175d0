package io.waymark.ui.queue;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.announcement.News;
import io.waymark.ui.client.Announcements;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.Queue;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Submissions;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Stats;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.QueueCount;
import io.waymark.ui.shell.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mentor's home: everything that waits for an answer, oldest first, with one item open. */
@Route(value = ":tenant/queue", layout = Frame.class)
@ForRoles(Role.MENTOR)
@Prototype
public final class QueueView extends View implements BeforeEnterObserver {
  /** The query parameter that names the open item. */
  static final String OPEN = "open";

  private static final int SHOWN_MILLIS = 4_000;

  private final Queue queue;
  private final CheckIns checkIns;
  private final Submissions submissions;
  private final News news;
  private Line line = Line.EMPTY;
  private Queue.@Nullable Waiting figures;
  private @Nullable OpenItem open;
  private @Nullable DomListenerRegistration keys;

  QueueView(
      Visit visit,
      Queue queue,
      CheckIns checkIns,
      Submissions submissions,
      Announcements announcements) {
    super(visit);
    this.queue = queue;
    this.checkIns = checkIns;
    this.submissions = submissions;
    news = new News(visit, announcements);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String wanted = event.getLocation().getQueryParameters().getSingleParameter(OPEN).orElse(null);
    load(Line.PAGE, wanted);
    line = line.at(wanted);
    show();
  }

  /** Reads at least so many, and on until the wanted one is among them. */
  private void load(int atLeast, @Nullable String wanted) {
    Queue.Waiting page = queue.list(null, Line.PAGE);
    figures = page;
    List<Queue.Item> items = new ArrayList<>(page.items());
    while (page.next() != null && (items.size() < atLeast || isMissing(items, wanted))) {
      page = queue.list(page.next(), Line.PAGE);
      items.addAll(page.items());
    }
    line = line.with(items, page.next() == null ? 0 : Math.max(1, page.waiting() - items.size()));
  }

  private static boolean isMissing(List<Queue.Item> items, @Nullable String wanted) {
    return wanted != null && items.stream().noneMatch(item -> item.checkInId().equals(wanted));
  }

  private void show() {
    removeAll();
    Queue.Waiting now = figures;
    if (now == null) {
      return;
    }
    head(visit.words().count("queue.target", now.targetDays()), text("queue.title"))
        .with(stats(now));
    List<Submissions.Item> milestones = submissions.awaited().items();
    Queue.Item item = line.open();
    if (item == null) {
      add(milestones.isEmpty() ? empty() : new Decisions(visit, milestones), news);
      return;
    }
    open = new OpenItem(visit, new OpenItem.Sources(queue, checkIns), item, line, new Moves());
    Div beside = new Div(new Then(visit, line, this::readOn));
    beside.addClassName("wm-stack");
    if (!milestones.isEmpty()) {
      beside.add(new Decisions(visit, milestones));
    }
    beside.add(news);
    Div columns = new Div(open, beside);
    columns.addClassName("wm-cols");
    add(columns);
  }

  private Empty empty() {
    Anchor mentees = new Anchor(visit.path("mentees"), text("queue.empty.action"));
    return new Empty(text("queue.empty.title"), text("queue.empty.text"), mentees);
  }

  private Stats stats(Queue.Waiting now) {
    Stats stats = new Stats();
    stats.getStyle().set("--wm-stat-min", "92px");
    return stats
        .figure(Integer.toString(now.waiting()), null, text("queue.waiting"))
        .figure(Integer.toString(now.overTarget()), null, text("queue.over-target"))
        .figure(Integer.toString(now.answeredThisWeek()), null, text("queue.answered"));
  }

  /** Reads the next page; the open one stays open. */
  private void readOn() {
    load(line.items().size() + 1, null);
    show();
    if (open != null) {
      open.takeFocus();
    }
  }

  private void next() {
    if (line.endsHere()) {
      load(line.items().size() + 1, null);
    }
    go(line.next());
  }

  /** Moves the blaze; the address follows, so that a reload comes back to the same item. */
  private void go(Line to) {
    line = to;
    show();
    address();
    if (open != null) {
      open.takeFocus();
    }
  }

  private void address() {
    Queue.Item item = line.open();
    String location =
        visit.path("queue") + (item == null ? "" : "?" + OPEN + "=" + item.checkInId());
    getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    keys = Keys.listen(attached.getUI(), this::pressed);
  }

  private void pressed(String key) {
    if (key.equals("j")) {
      next();
    } else {
      go(line.back());
    }
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    if (keys != null) {
      keys.remove();
    }
  }

  /** What the buttons of the open item set in motion. */
  final class Moves {
    void skip() {
      go(line.skip());
    }

    void sent(String participant) {
      int shown = line.items().size();
      line = line.answered();
      load(shown, null);
      go(line);
      tell(participant);
    }

    private void tell(String participant) {
      Queue.Waiting now = figures;
      UI ui = UI.getCurrent();
      if (now != null && ui != null) {
        QueueCount.tell(ui, now.waiting());
      }
      Notification.show(
          text("queue.sent", participant), SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER);
    }
  }
}
