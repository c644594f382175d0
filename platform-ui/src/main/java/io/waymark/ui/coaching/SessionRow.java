package io.waymark.ui.coaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.CoachingSessions.Session;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import java.time.Instant;

/** One session in a list: whose it is, when, and where. */
public final class SessionRow extends ListItem {
  /**
   * @param title what it is called here
   * @param now by which it is over or not
   */
  SessionRow(Visit visit, Session session, String title, Instant now) {
    this(visit, session, named(new Anchor("/" + visit.path("sessions", session.id()), title)), now);
  }

  private SessionRow(Visit visit, Session session, Component name, Instant now) {
    Div lines = new Div(name);
    lines.addClassName("wm-session-lines");
    boolean over = !session.endsAt().isAfter(now);
    When when =
        over
            ? When.ago(visit.times(), session.startsAt())
            : When.of(visit.times(), session.startsAt(), Titles.when(visit, session));
    when.addClassNames("wm-small", "wm-quiet");
    lines.add(when);
    if (!over && session.place() != null) {
      Quiet where = new Quiet("");
      where.add(Place.of(session.place()));
      lines.add(where);
    }
    add(new Mark(Titles.state(session, now)), lines);
  }

  /** For whoever looks through other eyes, which follow no link from here. */
  static SessionRow unlinked(Visit visit, Session session, String title, Instant now) {
    return new SessionRow(visit, session, named(new Span(title)), now);
  }

  private static <T extends Component & HasStyle> T named(T name) {
    name.addClassName("wm-session-name");
    return name;
  }
}
