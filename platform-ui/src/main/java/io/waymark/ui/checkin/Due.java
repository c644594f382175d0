package io.waymark.ui.checkin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.CheckIns.CheckIn;
import io.waymark.ui.client.ThisWeek.Form;
import io.waymark.ui.client.WeekState;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Sentence;
import java.time.Instant;
import java.time.ZoneId;

/** When a check-in is due, was due, opens or came in; the blaze stands at what is still open. */
final class Due {
  private Due() {}

  static Component of(Visit visit, Form form) {
    return switch (form.state()) {
      case GRACE -> past(visit, form, "check-in.due.grace", at(visit, form, form.graceEndsAt()));
      case LATE_OPEN -> past(visit, form, "check-in.due.late", at(visit, form, form.closesAt()));
      default -> blaze(visit, form.dueAt(), "check-in.due", at(visit, form, form.dueAt()));
    };
  }

  static Component opens(Visit visit, Form form) {
    return blaze(visit, form.opensAt(), "check-in.opens", at(visit, form, form.opensAt()));
  }

  /** "On time, sent yesterday at 15:02". */
  static Component sent(Visit visit, CheckIn checkIn) {
    boolean late = checkIn.state() == WeekState.LATE;
    String word = visit.words().name("state", checkIn.state());
    Span line = new Span();
    line.addClassName("wm-chip-line");
    line.add(new Chip(late ? State.LATE : State.ON_TIME, Sentence.of(word)));
    String said = visit.words().of("check-in.sent-at", visit.times().at(checkIn.submittedAt()));
    When when = When.of(visit.times(), checkIn.submittedAt(), said);
    when.addClassNames("wm-small", "wm-quiet");
    line.add(when);
    return line;
  }

  private static Component blaze(Visit visit, Instant moment, String key, String relative) {
    String text = Sentence.of(visit.words().of(key, relative));
    Span due = new Span(When.of(visit.times(), moment, text));
    due.addClassName("wm-due");
    return due;
  }

  private static Component past(Visit visit, Form form, String key, String until) {
    String due = at(visit, form, form.dueAt());
    Span line = new Span();
    line.addClassName("wm-chip-line");
    Chip chip = new Chip(State.LATE, Sentence.of(visit.words().of("check-in.due.was", due)));
    chip.setTitle(visit.times().exact(form.dueAt()));
    Span more = new Span(visit.words().of(key, until));
    more.addClassNames("wm-small", "wm-quiet");
    line.add(chip, more);
    return line;
  }

  private static String at(Visit visit, Form form, Instant moment) {
    return visit.times().at(moment, ZoneId.of(form.zone()));
  }
}
