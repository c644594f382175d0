package io.waymark.ui.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.waymark.ui.checkin.Weeks;
import io.waymark.ui.client.Queue.Item;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Hidden;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody else who waits, each with the age of the check-in against the target. */
final class Then extends Div {
  private static final int TARGET_PERCENT = 50;

  private final Visit visit;

  Then(Visit visit, Line line, Runnable readOn) {
    this.visit = visit;
    Words words = visit.words();
    List<Item> then = line.then();
    if (then.isEmpty()) {
      Paragraph last = new Paragraph(words.of("queue.then.last"));
      last.addClassName("wm-quiet");
      add(last);
      return;
    }
    OrderedList list = new OrderedList();
    list.addClassName("wm-queue");
    then.forEach(item -> list.add(row(item)));
    Block block =
        Block.flat(words.of("queue.then")).aside(new Quiet(words.of("queue.then.age"))).with(list);
    if (line.more() > 0) {
      Button more = new Button(words.count("queue.then.more", line.more()), click -> readOn.run());
      more.addThemeVariants(ButtonVariant.SMALL);
      block.with(more);
    }
    Paragraph remark = new Paragraph(remark(line.items()));
    remark.addClassNames("wm-small", "wm-quiet", "wm-remark");
    add(block.with(remark));
  }

  private ListItem row(Item item) {
    Words words = visit.words();
    Span name = styled(new Span(item.participantName()), "wm-name");
    Span age = styled(new Span(visit.times().age(item.submittedAt())), "wm-age");
    age.setTitle(visit.times().exact(item.submittedAt()));
    Span kind =
        styled(
            new Span(words.of("queue.kind", Weeks.of(words, item.firstWeek(), item.lastWeek()))),
            "wm-kind");
    Anchor way =
        new Anchor(visit.path("queue") + "?" + QueueView.OPEN + "=" + item.checkInId(), "");
    way.add(new Face(item.participantName()), name, age, kind, meter(item));
    if (item.overdue()) {
      way.add(new Hidden(", " + words.of("queue.over-target")));
    }
    return new ListItem(way);
  }

  private static Span styled(Span span, String className) {
    span.addClassName(className);
    return span;
  }

  /**
   * The mark in the middle is the target; the bar ends at the edge when twice the time has gone.
   */
  private Span meter(Item item) {
    Span meter = styled(new Span(), "wm-meter");
    (item.overdue() ? State.OVERDUE : State.WAITING).dress(meter);
    Duration target = Duration.between(item.submittedAt(), item.replyDueAt());
    long share =
        visit.times().since(item.submittedAt()).toMinutes()
            * TARGET_PERCENT
            / Math.max(1, target.toMinutes());
    meter.getStyle().set("--v", Math.clamp(share, 2, 100) + "%").set("--t", TARGET_PERCENT + "%");
    meter.getElement().setAttribute("aria-hidden", "true");
    meter.getElement().appendChild(new Element("i"), new Element("b"));
    return meter;
  }

  private String remark(List<Item> items) {
    String counts = visit.words().of("queue.then.remark");
    String away = items.stream().map(this::away).filter(s -> s != null).findFirst().orElse(null);
    return away == null ? counts : away + " " + counts;
  }

  private @Nullable String away(Item item) {
    return item.awayUntil() == null
        ? null
        : visit
            .words()
            .of("queue.then.away", item.participantName(), visit.times().near(item.awayUntil()));
  }
}
