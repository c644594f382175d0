package io.waymark.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.waymark.ui.client.AuditLog;
import io.waymark.ui.parts.DayField;
import io.waymark.ui.session.Visit;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to look for; each change is a new address. */
final class Filters extends Div {
  private static final String ALL = "all";

  private final Visit visit;

  /**
   * @param found names whoever is asked for
   */
  Filters(Visit visit, Asked asked, AuditLog.Page found) {
    this.visit = visit;
    addClassNames("wm-actions", "wm-audit-filters");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", visit.words().of("audit.filters"));
    DatePicker from = day("audit.from", asked.from());
    from.addValueChangeListener(changed -> go(asked.since(changed.getValue())));
    DatePicker until = day("audit.until", asked.until());
    until.addValueChangeListener(changed -> go(asked.until(changed.getValue())));
    add(area(asked), from, until);
    if (asked.who() != null) {
      add(everybody(asked, asked.who(), found));
    }
    if (!asked.isEverything()) {
      add(new Anchor(visit.path("audit-log"), visit.words().of("audit.everything")));
    }
  }

  private Component area(Asked asked) {
    Select<String> area = new Select<>();
    area.setLabel(visit.words().of("audit.area"));
    area.setItems(Stream.concat(Stream.of(ALL), Asked.AREAS.stream()).toList());
    area.setItemLabelGenerator(item -> visit.words().of("audit.area." + item));
    area.setValue(Objects.requireNonNullElse(asked.area(), ALL));
    area.addValueChangeListener(
        changed -> go(asked.with(ALL.equals(changed.getValue()) ? null : changed.getValue())));
    return area;
  }

  private DatePicker day(String label, @Nullable LocalDate day) {
    DatePicker picker = DayField.labelled(visit.words(), label);
    picker.setValue(day);
    picker.setMax(visit.times().today());
    picker.setClearButtonVisible(true);
    return picker;
  }

  private Component everybody(Asked asked, String who, AuditLog.Page found) {
    String name =
        found.items().stream()
            .map(AuditLog.Event::actor)
            .filter(Objects::nonNull)
            .filter(actor -> actor.membershipId().equals(who))
            .map(AuditLog.Actor::name)
            .findFirst()
            .orElseGet(() -> visit.words().of("audit.somebody"));
    return new Anchor(
        visit.path("audit-log") + "?" + asked.by(null).parameters().getQueryString(),
        visit.words().of("audit.not-only", name));
  }

  private void go(Asked asked) {
    getUI().ifPresent(ui -> ui.navigate(visit.path("audit-log"), asked.parameters()));
  }
}
