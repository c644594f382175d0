package io.waymark.ui.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.ErasureStatus;
import io.waymark.ui.client.Installation.Erasure;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.Instant;
import java.time.LocalDate;

/** The record of one erasure: of what, how far, by whom, and how much went. */
final class ErasureRow extends ListItem {
  private final Visit visit;
  private final Words words;
  private final Erasure erasure;

  ErasureRow(Visit visit, Erasure erasure) {
    this.visit = visit;
    this.words = visit.words();
    this.erasure = erasure;
    add(what(), how(), dates(), figures());
  }

  private Component what() {
    Span name = new Span(erasure.name());
    name.addClassName("wm-member-name");
    Div what = new Div(new Div(name, new Quiet(erasure.slug())));
    what.addClassName("wm-member-who");
    return what;
  }

  private Component how() {
    State state =
        switch (erasure.status()) {
          case ANNOUNCED -> State.OVERDUE;
          case CALLED_OFF -> State.NONE;
          case BEGUN -> State.OPEN;
          case DONE -> State.DONE;
        };
    return new Span(new Chip(state, words.name("operator.erasure", erasure.status())));
  }

  private Component dates() {
    String announced =
        words.of("operator.erasure.by", day(erasure.announcedAt()), erasure.announcedBy());
    Div dates = new Div(new Span(ended()), new Quiet(announced));
    dates.addClassName("wm-member-dates");
    return dates;
  }

  private String ended() {
    Instant ended = erasure.endedAt();
    return ended == null
        ? words.of("operator.erasure.due", day(erasure.dueAt()))
        : words.of("operator.erasure.ended", day(ended));
  }

  private Component figures() {
    Long rows = erasure.rows();
    Integer accounts = erasure.accounts();
    return erasure.status() != ErasureStatus.DONE || rows == null || accounts == null
        ? new Span()
        : new Quiet(
            words.of(
                "operator.of-both",
                words.count("operator.erasure.rows", rows),
                words.count("operator.erasure.accounts", accounts)));
  }

  private String day(Instant moment) {
    return visit.times().date(LocalDate.ofInstant(moment, visit.times().zone()));
  }
}
