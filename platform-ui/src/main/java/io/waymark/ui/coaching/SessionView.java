package io.waymark.ui.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.CoachingSessions;
import io.waymark.ui.client.CoachingSessions.Session;
import io.waymark.ui.client.CoachingSessions.Status;
import io.waymark.ui.client.CoachingSessions.Whole;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Confirmation;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.time.Instant;

/** One session: when and where, its agenda, its notes, and who was there. */
@Route(value = ":tenant/sessions/:sessionId", layout = Frame.class)
@ForRoles({Role.PARTICIPANT, Role.MENTOR, Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/session.css")
@Prototype
public final class SessionView extends View implements BeforeEnterObserver {
  private final CoachingSessions sessions;
  private final ProblemNote problem = new ProblemNote();

  SessionView(Visit visit, CoachingSessions sessions) {
    super(visit);
    this.sessions = sessions;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getRouteParameters().get("sessionId").orElseThrow());
  }

  private void show(String sessionId) {
    removeAll();
    problem.clear();
    Whole whole = sessions.get(sessionId);
    Session session = whole.session();
    Instant now = visit.times().now();
    boolean group = session.participantName() == null;
    var head = head(group ? null : session.cohortName(), title(session));
    if (session.status() == Status.CANCELLED) {
      head.with(new Chip(State.NONE, text("coaching.cancelled")));
    } else if (session.manages()) {
      head.with(acts(session, now));
    }
    add(problem, when(session));
    if (session.readsText()) {
      add(columns(whole, now));
    } else {
      facts(whole);
    }
  }

  private String title(Session session) {
    return session.readsText()
        ? Titles.of(visit.words(), session)
        : Titles.ofOthers(visit.words(), session);
  }

  private Div when(Session session) {
    Div line = new Div(When.of(visit.times(), session.startsAt(), Titles.when(visit, session)));
    line.addClassName("wm-session-when");
    if (session.place() != null) {
      line.add(Place.of(session.place()));
    }
    return line;
  }

  private Div acts(Session session, Instant now) {
    Div acts = new Div();
    acts.addClassName("wm-actions");
    if (session.startsAt().isAfter(now)) {
      acts.add(
          new Button(
              text("coaching.move"),
              click ->
                  SlotDialog.moving(visit, session, sessions, () -> show(session.id())).open()));
    }
    acts.add(new Button(text("coaching.cancel"), click -> cancel(session)));
    return acts;
  }

  private void cancel(Session session) {
    new Confirmation(visit.words(), "coaching.cancel")
        .ask(
            () -> {
              sessions.cancel(session.id());
              show(session.id());
            });
  }

  private Div columns(Whole whole, Instant now) {
    Session session = whole.session();
    Div main = new Div(new AgendaPart(visit, sessions, whole));
    main.addClassName("wm-stack");
    main.add(
        session.leads() && session.status() == Status.SCHEDULED
            ? NotesPart.shared(visit, sessions, whole)
            : read(whole));
    Aside aside = new Aside();
    aside.addClassName("wm-stack");
    aside.getElement().setAttribute("aria-label", text("coaching.beside"));
    boolean begun = !session.startsAt().isAfter(now);
    if (session.leads() && begun && session.status() == Status.SCHEDULED) {
      aside.add(new AttendancePart(visit, sessions, session.id()));
    } else if (whole.attended() != null) {
      aside.add(Block.flat(text("coaching.attendance")).with(new Quiet(there(whole.attended()))));
    }
    if (session.leads()) {
      aside.add(NotesPart.own(visit, sessions, whole));
    }
    Div columns = new Div(main, aside);
    columns.addClassName("wm-cols");
    return columns;
  }

  private Block read(Whole whole) {
    Block block = Block.flat(text("coaching.notes"));
    if (whole.notes() == null) {
      return block.with(new Quiet(text("coaching.notes.none")));
    }
    Paragraph said = new Paragraph(whole.notes());
    said.addClassName("wm-said");
    return block.with(said);
  }

  private void facts(Whole whole) {
    add(new Paragraph(text("coaching.facts")));
    if (whole.attended() != null) {
      add(new Paragraph(there(whole.attended())));
    }
  }

  private String there(boolean attended) {
    return text(attended ? "coaching.attended" : "coaching.missed");
  }
}
