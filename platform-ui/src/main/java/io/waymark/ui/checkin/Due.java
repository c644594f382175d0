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
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

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
    return blaze(visit, form.opensAt(), "check-in.opens", day(visit, form));
  }

  /** A period opens with its day, so its hour is worth a word only where it is another. */
  private static String day(Visit visit, Form form) {
    ZonedDateTime opens = form.opensAt().atZone(visit.times().zone());
    return opens.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? visit.times().near(opens.toLocalDate())
        : at(visit, form, form.opensAt());
  }

  /** "Nothing to send yet. It will be due on …", of one that has not opened. */
  static String later(Visit visit, Form form) {
    return visit.words().of("check-in.upcoming", at(visit, form, form.dueAt()));
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
