package io.waymark.ui.week;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.ThisWeek.NextSession;
import io.waymark.ui.coaching.Place;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;

/** The session that comes next: when, with whom and where, and the way to its agenda. */
final class NextSessionCard extends Div {
  NextSessionCard(Visit visit, NextSession session) {
    Words words = visit.words();
    String who =
        session.inGroup()
            ? words.of("week.session.group", session.leadName())
            : words.of("week.session.with", session.leadName());
    Paragraph when = new Paragraph(When.at(visit.times(), session.startsAt()));
    Block card = Block.flat(who).aside(new Quiet(words.of("week.session"))).with(when);
    if (session.place() != null) {
      card.with(new Paragraph(Place.of(session.place())));
    }
    Anchor open =
        new Anchor("/" + visit.path("sessions", session.id()), words.of("week.session.open"));
    add(card.with(open));
    card.addClassName("wm-next");
  }
}
