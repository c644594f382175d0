package io.waymark.ui.checkin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.CheckIns.Past;
import io.waymark.ui.client.WeekState;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Sentence;
import io.waymark.ui.text.Words;
import io.waymark.ui.viewas.Lens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One period of the history: how its check-in came in, what was said, and whether it was answered.
 */
final class HistoryRow extends ListItem {
  private final Visit visit;

  HistoryRow(Visit visit, Past past, Lens lens) {
    this.visit = visit;
    Focus.able(this);
    Words words = visit.words();
    String name = Sentence.of(Weeks.of(words, past.firstWeek(), past.lastWeek()));
    Component title =
        past.checkInId() != null && past.readable()
            ? new Anchor(lens.on(visit.path("check-ins", past.checkInId())), name)
            : new Span(name);
    title.addClassName("wm-history-week");
    Chip state = new Chip(look(past.state()), Sentence.of(words.name("state", past.state())));
    Div head = new Div(title, new Quiet(days(past)), state);
    head.addClassName("wm-history-head");
    add(head);
    if (past.win() != null) {
      add(line("wm-history-said", past.win()));
    }
    String facts = String.join(" · ", facts(past));
    if (!facts.isEmpty()) {
      add(new Quiet(facts));
    }
    if (past.submittedAt() != null) {
      head.add(sent(past.submittedAt()));
    }
  }

  private static State look(WeekState state) {
    return state == WeekState.UPCOMING || state == WeekState.NONE ? State.NEXT : State.of(state);
  }

  private String days(Past past) {
    return visit.times().span(past.firstDay(), past.lastDay());
  }

  private When sent(Instant submittedAt) {
    When when =
        When.of(
            visit.times(),
            submittedAt,
            visit.words().of("check-in.sent-at", visit.times().at(submittedAt)));
    when.addClassNames("wm-small", "wm-quiet", "wm-history-sent");
    return when;
  }

  private static Div line(String className, String text) {
    Div line = new Div(text);
    line.addClassName(className);
    return line;
  }

  private List<String> facts(Past past) {
    Words words = visit.words();
    List<String> facts = new ArrayList<>();
    if (past.confidence() != null) {
      facts.add(words.of("check-in.read.confidence", past.confidence()));
    }
    if (past.question() != null) {
      facts.add(words.of("history.question"));
    }
    if (past.replyCount() > 0) {
      facts.add(words.count("history.answers", past.replyCount()));
    } else if (past.replyDueAt() != null) {
      facts.add(words.of("history.answer-by", Deadline.of(visit, past.replyDueAt())));
    }
    return facts;
  }
}
