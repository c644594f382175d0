package io.waymark.ui.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.CalendarFeed;
import io.waymark.ui.client.CoachingSessions;
import io.waymark.ui.client.CoachingSessions.Own;
import io.waymark.ui.client.CoachingSessions.Session;
import io.waymark.ui.client.Mentees;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.time.Instant;
import java.util.List;

/** One's sessions, to come and past, and the calendar that other programs show. */
@Route(value = ":tenant/sessions", layout = Frame.class)
@ForRoles({Role.PARTICIPANT, Role.MENTOR, Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/session.css")
@Prototype
public final class SessionsView extends View implements BeforeEnterObserver {
  private static final int PAGE = 20;

  private final CoachingSessions sessions;
  private final CalendarFeed feed;
  private final Mentees mentees;

  SessionsView(Visit visit, CoachingSessions sessions, CalendarFeed feed, Mentees mentees) {
    super(visit);
    this.sessions = sessions;
    this.feed = feed;
    this.mentees = mentees;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Own own = sessions.own(null, PAGE);
    var head = head(null, text("coaching.title"));
    if (visit.is(Role.MENTOR)) {
      Button schedule = new Button(text("coaching.schedule"), click -> ask());
      schedule.addThemeVariants(ButtonVariant.AURA_PRIMARY);
      head.with(schedule);
    }
    Div main = new Div(upcoming(own), past(own));
    main.addClassName("wm-stack");
    Aside aside = new Aside(new FeedPart(visit, feed));
    aside.addClassName("wm-stack");
    aside.getElement().setAttribute("aria-label", text("coaching.aside"));
    Div columns = new Div(main, aside);
    columns.addClassName("wm-cols");
    add(columns);
  }

  private Block upcoming(Own own) {
    Block block = Block.card(text("coaching.upcoming"));
    if (own.upcoming().isEmpty()) {
      String empty = visit.is(Role.MENTOR) ? "coaching.none.lead" : "coaching.none.text";
      return block.with(new Empty(text("coaching.none"), text(empty)));
    }
    return block.with(rows(own.upcoming()));
  }

  private Block past(Own own) {
    Block block = Block.flat(text("coaching.past"));
    if (own.past().isEmpty()) {
      return block.with(new Quiet(text("coaching.past.none")));
    }
    UnorderedList rows = rows(own.past());
    block.with(rows);
    more(block, rows, own);
    return block;
  }

  private void more(Block block, UnorderedList rows, Own page) {
    if (page.next() != null) {
      Button more = new Button(text("coaching.more"));
      more.addClickListener(
          click -> {
            block.remove(more);
            Own next = sessions.own(page.next(), PAGE);
            fill(rows, next.past());
            more(block, rows, next);
          });
      block.with(more);
    }
  }

  private UnorderedList rows(List<Session> items) {
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("wm-list", "wm-sessions");
    fill(rows, items);
    return rows;
  }

  private void fill(UnorderedList rows, List<Session> items) {
    Instant now = visit.times().now();
    items.forEach(
        session ->
            rows.add(new SessionRow(visit, session, Titles.of(visit.words(), session), now)));
  }

  private void ask() {
    SlotDialog.withMentee(visit, mentees.list().items(), sessions).open();
  }
}
