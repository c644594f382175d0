package io.waymark.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.AuditLog;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One event: when, what to whom, who, and what else is to be known. */
final class EventRow extends ListItem {
  private final Visit visit;
  private final Words words;

  EventRow(Visit visit, Asked asked, AuditLog.Event event) {
    this.visit = visit;
    this.words = visit.words();
    Div said = new Div(what(event), who(asked, event.actor()));
    event.details().forEach(detail -> said.add(detail(detail)));
    add(When.of(visit.times(), event.at(), visit.times().time(event.at())), said);
  }

  private Component what(AuditLog.Event event) {
    Span action = new Span(word("audit.action." + event.action(), event.action()));
    action.addClassName("wm-name");
    Paragraph what = new Paragraph(action);
    AuditLog.Subject subject = event.subject();
    if (subject != null && subject.name() != null) {
      what.add(" · ");
      what.add(subject(subject, subject.name()));
    }
    return what;
  }

  private Component subject(AuditLog.Subject subject, String name) {
    return "cohort".equals(subject.kind())
        ? new Anchor("/" + visit.path("cohorts", subject.id()), name)
        : new Span(name);
  }

  private Component who(Asked asked, AuditLog.@Nullable Actor actor) {
    Paragraph who = line();
    if (actor == null) {
      who.setText(words.of("audit.nobody"));
      return who;
    }
    Anchor only =
        new Anchor(
            visit.path("audit-log")
                + "?"
                + asked.by(actor.membershipId()).parameters().getQueryString(),
            actor.name());
    only.setTitle(words.of("audit.only", actor.name()));
    who.add(only);
    if (!actor.active()) {
      who.add(" " + words.of("audit.left"));
    }
    return who;
  }

  private Component detail(AuditLog.Detail detail) {
    String value = detail.value();
    Paragraph line = line();
    line.setText(
        words.of(
            "audit.detail",
            word("audit.field." + detail.field(), detail.field()),
            value == null ? words.of("audit.erased") : values(value)));
    return line;
  }

  /** Names of values as words; whatever is none stays as it is. */
  private String values(String value) {
    return Arrays.stream(value.split(", ?"))
        .map(each -> word("audit.value." + each.toLowerCase(Locale.ROOT), each))
        .collect(Collectors.joining(", "));
  }

  private String word(String key, String otherwise) {
    return words.has(key) ? words.of(key) : otherwise;
  }

  private static Paragraph line() {
    Paragraph line = new Paragraph();
    line.addClassNames("wm-quiet", "wm-small");
    return line;
  }
}
