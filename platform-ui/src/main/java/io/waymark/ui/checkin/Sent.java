package io.waymark.ui.checkin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.CheckIns.CheckIn;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A check-in that is in: what was promised, when the answer comes, and until when it may be
 * changed.
 */
final class Sent extends Div {
  private final Visit visit;

  Sent(Visit visit, CheckIn checkIn, @Nullable String mentor, Consumer<CheckIn> change) {
    this.visit = visit;
    Words words = visit.words();
    addClassName("wm-card");
    Div body = new Div();
    body.addClassName("wm-stack-s");
    if (!checkIn.commitments().isEmpty()) {
      body.add(new H3(words.of("check-in.promised")), Promises.made(words, checkIn.commitments()));
    }
    body.add(answer(checkIn, mentor));
    add(body, footer(checkIn, change));
  }

  private Span answer(CheckIn checkIn, @Nullable String mentor) {
    Instant due = checkIn.replyDueAt();
    if (!checkIn.replies().isEmpty()) {
      return new Quiet(
          visit.words().of("check-in.answered", checkIn.replies().getFirst().mentorName()));
    }
    if (mentor == null || due == null) {
      return new Quiet(visit.words().of("check-in.thanks"));
    }
    Span line = new Span();
    line.addClassNames("wm-small", "wm-quiet");
    line.add(
        When.of(
            visit.times(),
            due,
            visit.words().of("check-in.answer-by", mentor, Deadline.of(visit, due))));
    return line;
  }

  private Footer footer(CheckIn checkIn, Consumer<CheckIn> change) {
    Footer footer = new Footer();
    Anchor read =
        new Anchor(visit.path("check-ins", checkIn.id()), visit.words().of("check-in.read"));
    Instant until = checkIn.editableUntil();
    if (until == null || visit.times().since(until).isPositive()) {
      footer.add(read);
      return footer;
    }
    Span line =
        new Span(
            When.of(
                visit.times(),
                until,
                visit.words().of("check-in.editable-until", visit.times().at(until))));
    line.addClassNames("wm-small", "wm-quiet");
    Div ways =
        new Div(
            read,
            new Button(visit.words().of("check-in.change.do"), click -> change.accept(checkIn)));
    ways.addClassName("wm-actions");
    footer.add(line, ways);
    return footer;
  }
}
