package io.waymark.ui.mentee;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.Mentees.Mentee;
import io.waymark.ui.client.Mentees.Milestone;
import io.waymark.ui.client.Reason;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Reasons;
import io.waymark.ui.text.Words;
import java.util.Objects;

/**
 * One mentee: punctuality, confidence, the next milestone, the last contact, and what is at risk.
 */
final class MenteeRow extends ListItem {
  private final Visit visit;
  private final Words words;
  private final Mentee mentee;

  MenteeRow(Visit visit, Mentee mentee) {
    this.visit = visit;
    this.words = visit.words();
    this.mentee = mentee;
    add(who());
    add(cell("mentee.on-time", onTime()));
    add(cell("mentee.confidence", confidence()));
    add(cell("mentee.milestone", milestone()));
    add(cell("mentee.contact", contact()));
    mentee.risks().forEach(risk -> add(reason(risk)));
  }

  private Component who() {
    Anchor name =
        new Anchor(visit.path("enrolments", mentee.enrolmentId()), mentee.participantName());
    Div lines = new Div(name, new Quiet(place()));
    if (mentee.waitingSince() != null) {
      Chip waiting =
          new Chip(
              State.WAITING, words.of("mentee.waiting", visit.times().age(mentee.waitingSince())));
      waiting.setTitle(visit.times().exact(mentee.waitingSince()));
      lines.add(waiting);
    }
    if (!mentee.confirmed()) {
      lines.add(new Quiet(words.of("mentee.unconfirmed")));
    }
    Div who = new Div(new Face(mentee.participantName()), lines);
    who.addClassName("wm-mentee-who");
    return who;
  }

  private String place() {
    String week =
        mentee.week() == null
            ? mentee.cohortName()
            : words.of("mentee.place", mentee.cohortName(), mentee.week());
    return mentee.primary() ? week : week + " · " + words.of("mentee.second");
  }

  private Div cell(String label, Component content) {
    Span name = new Span(words.of(label));
    name.addClassNames("wm-small", "wm-quiet", "wm-mentee-label");
    Div cell = new Div(name, content);
    cell.addClassName("wm-mentee-cell");
    return cell;
  }

  private Span onTime() {
    int of = mentee.onTime().of();
    return new Span(
        of == 0
            ? words.of("mentee.none-yet")
            : words.of("mentee.n-of-m", mentee.onTime().onTime(), of));
  }

  private Component confidence() {
    return mentee.confidences().stream().noneMatch(Objects::nonNull)
        ? new Span(words.of("mentee.none-yet"))
        : new Sparkline(words, mentee.confidences());
  }

  private Component milestone() {
    Milestone next = mentee.nextMilestone();
    if (next == null) {
      return new Span(words.of("mentee.no-milestone"));
    }
    Span line = new Span(new Span(next.name()));
    String day = visit.times().near(next.dueOn());
    if (next.overdue()) {
      Chip over = new Chip(State.OVERDUE, words.of("mentee.was-due", day));
      over.setTitle(visit.times().exact(next.dueOn()));
      line.add(new Text(" "), over);
    } else {
      When due = When.of(visit.times(), next.dueOn(), " · " + day);
      due.addClassName("wm-quiet");
      line.add(due);
    }
    return line;
  }

  private Component contact() {
    Component latest =
        mentee.lastContactAt() == null
            ? new Span(words.of("mentee.none-yet"))
            : When.ago(visit.times(), mentee.lastContactAt());
    if (mentee.nextSessionAt() == null) {
      return latest;
    }
    When next =
        When.of(
            visit.times(),
            mentee.nextSessionAt(),
            words.of("mentee.next-session", visit.times().at(mentee.nextSessionAt())));
    next.addClassNames("wm-small", "wm-quiet", "wm-mentee-next");
    Div lines = new Div(latest, next);
    lines.addClassName("wm-mentee-lines");
    return lines;
  }

  private Component reason(Reason risk) {
    Chip chip = new Chip(State.RISK, Reasons.say(words, risk));
    Div line = new Div(chip);
    line.addClassName("wm-mentee-risk");
    return line;
  }
}
