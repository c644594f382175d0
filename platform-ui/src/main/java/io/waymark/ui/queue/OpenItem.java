package io.waymark.ui.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.waymark.ui.checkin.Answer;
import io.waymark.ui.checkin.Reader;
import io.waymark.ui.checkin.Weeks;
import io.waymark.ui.checkin.Written;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.Queue;
import io.waymark.ui.client.Queue.Item;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.Objects;

/** The item that is open: what was written, and the answer to it. */
final class OpenItem extends Article {
  private static final int CONFIDENCES = 3;

  private final Visit visit;
  private final Item item;
  private final H2 heading;

  OpenItem(Visit visit, Sources sources, Item item, Line line, QueueView.Moves moves) {
    this.visit = visit;
    this.item = item;
    Words words = visit.words();
    addClassNames("wm-card", "wm-open-item");
    heading =
        Focus.able(
            new H2(
                words.of(
                    "queue.item",
                    item.participantName(),
                    Weeks.of(words, item.firstWeek(), item.lastWeek()))));
    heading.setId("open-item");
    getElement().setAttribute("aria-labelledby", "open-item");
    Answer answer =
        new Answer(
            visit,
            sources.queue(),
            Answer.To.first(item.checkInId(), item.participantName(), item.draft()));
    Div body =
        new Div(
            new Written(
                words,
                sources.checkIns().get(item.checkInId()),
                Reader.MENTOR,
                earlier(sources.checkIns())),
            answer);
    body.addClassName("wm-stack");
    add(header(line), body, footer(answer, moves));
  }

  /** Where an item's text comes from, and where the answer goes. */
  record Sources(Queue queue, CheckIns checkIns) {}

  private Header header(Line line) {
    When sent =
        When.of(
            visit.times(),
            item.submittedAt(),
            visit
                .words()
                .of(
                    "queue.position",
                    line.at() + 1,
                    line.length(),
                    visit.times().at(item.submittedAt()),
                    visit.words().name("state", item.state())));
    sent.addClassNames("wm-small", "wm-quiet");
    Span face = new Face(item.participantName());
    face.addClassName("wm-face-l");
    Div who = new Div(face, new Div(heading, sent));
    who.addClassName("wm-who");
    Header header = new Header(who);
    if (item.overdue()) {
      Chip over =
          new Chip(
              State.OVERDUE,
              visit
                  .words()
                  .of("queue.over", visit.times().length(visit.times().since(item.replyDueAt()))));
      over.setTitle(visit.times().exact(item.replyDueAt()));
      header.add(over);
    }
    return header;
  }

  /** The confidences before this one, so that a fall shows; none where they cannot be read. */
  private List<Integer> earlier(CheckIns checkIns) {
    return checkIns.history(item.enrolmentId(), null, CONFIDENCES + 1).items().stream()
        .filter(past -> past.lastWeek() < item.firstWeek())
        .map(CheckIns.Past::confidence)
        .filter(Objects::nonNull)
        .limit(CONFIDENCES - 1)
        .toList()
        .reversed();
  }

  private Footer footer(Answer answer, QueueView.Moves moves) {
    Words words = visit.words();
    Button skip = new Button(words.of("queue.skip"), click -> moves.skip());
    Button send = new Button(words.of("queue.send"));
    send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    send.addClickListener(click -> answer.send(reply -> moves.sent(item.participantName())));
    Div ways = new Div(skip, send);
    ways.addClassName("wm-actions");
    Span keys = new Span();
    keys.addClassNames("wm-small", "wm-quiet", "wm-keys");
    keys.getElement()
        .appendChild(
            new Element("kbd").setText("j"),
            Element.createText(" " + words.of("queue.key.next") + "  "),
            new Element("kbd").setText("k"),
            Element.createText(" " + words.of("queue.key.back")));
    return new Footer(keys, ways);
  }

  void takeFocus() {
    Focus.on(heading);
  }
}
