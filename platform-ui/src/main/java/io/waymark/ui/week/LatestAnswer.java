package io.waymark.ui.week;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.ThisWeek.LatestReply;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Said;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;

/** The mentor's latest answer, and the way to the check-in that it answers. */
final class LatestAnswer extends Div {
  LatestAnswer(Visit visit, LatestReply reply) {
    When when = When.ago(visit.times(), reply.sentAt());
    when.addClassNames("wm-small", "wm-quiet");
    Anchor read =
        new Anchor(
            visit.path("check-ins", reply.checkInId()),
            visit.words().of("week.answer.read", reply.week()));
    add(
        Block.flat(visit.words().of("week.answer", reply.mentorName()))
            .aside(new Span(when))
            .with(new Said(reply.text()), read));
  }
}
