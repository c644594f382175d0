package io.waymark.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.AuditLog;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One event: when, what to whom, who, and what else is to be known. */
final class EventRow extends ListItem {
  private static final String ID = "[0-9A-HJKMNP-TV-Z]{13}";

  private final Visit visit;
  private final Words words;

  EventRow(Visit visit, Asked asked, AuditLog.Event event) {
    this.visit = visit;
    this.words = visit.words();
    Div said = new Div(what(event), whoAndHow(asked, event));
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

  private Component whoAndHow(Asked asked, AuditLog.Event event) {
    Paragraph line = new Paragraph();
    line.addClassNames("wm-quiet", "wm-small");
    AuditLog.Actor actor = event.actor();
    if (actor == null) {
      line.add(words.of(visit.is(Role.OPERATOR) ? "audit.nobody.here" : "audit.nobody"));
    } else {
      line.add(onlyOf(asked, actor));
      line.add(actor.active() ? "" : " " + words.of("audit.left"));
    }
    details(event).forEach(detail -> line.add(" · " + detail));
    return line;
  }

  private Component onlyOf(Asked asked, AuditLog.Actor actor) {
    String address = asked.by(actor.membershipId()).parameters().getQueryString();
    Anchor only = new Anchor(visit.path("audit-log") + "?" + address, actor.name());
    only.setTitle(words.of("audit.only", actor.name()));
    return only;
  }

  /** What changed from one thing to another is one fact; ids say nothing to people. */
  private Stream<String> details(AuditLog.Event event) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (AuditLog.Detail detail : event.details()) {
      String value = detail.value();
      if (value == null || !value.matches(ID)) {
        facts.put(detail.field(), value == null ? words.of("audit.erased") : values(value));
      }
    }
    String from = facts.get("from");
    String to = facts.get("to");
    if (from == null || to == null) {
      return facts.entrySet().stream().map(fact -> said(fact.getKey(), fact.getValue()));
    }
    facts.keySet().removeAll(List.of("from", "to"));
    return Stream.concat(
        Stream.of(words.of("audit.changed", from, to)),
        facts.entrySet().stream().map(fact -> said(fact.getKey(), fact.getValue())));
  }

  private String said(String field, String value) {
    return words.of("audit.detail", word("audit.field." + field, field), value);
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
}
