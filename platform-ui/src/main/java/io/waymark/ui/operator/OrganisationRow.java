package io.waymark.ui.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.Installation.Tenant;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.function.Consumer;

/** One organisation: what it is, how large, how busy, and whether it is open. */
final class OrganisationRow extends ListItem {
  private final Visit visit;
  private final Words words;
  private final Tenant tenant;

  /**
   * @param change suspends or resumes it
   */
  OrganisationRow(Visit visit, Tenant tenant, Consumer<Tenant> change) {
    this.visit = visit;
    this.words = visit.words();
    this.tenant = tenant;
    add(who(), standing(), size(), doing(change));
  }

  private Component who() {
    Span name = new Span(tenant.name());
    name.addClassName("wm-member-name");
    String line = tenant.slug() + " · " + words.name("operator.kind", tenant.kind());
    Div who = new Div(new Face(tenant.name()), new Div(name, new Quiet(line)));
    who.addClassName("wm-member-who");
    return who;
  }

  private Component standing() {
    return new Span(
        tenant.suspended()
            ? new Chip(State.PAUSED, words.of("operator.suspended"))
            : new Chip(State.ON_TIME, words.of("operator.open")));
  }

  private Component size() {
    Div size = new Div(new Span(words.count("operator.members", tenant.members())), activity());
    size.addClassName("wm-member-dates");
    return size;
  }

  private Component activity() {
    if (tenant.lastActiveAt() == null) {
      return new Quiet(words.of("operator.never"));
    }
    String ago = visit.times().ago(tenant.lastActiveAt());
    When active = When.of(visit.times(), tenant.lastActiveAt(), words.of("operator.active", ago));
    active.addClassNames("wm-small", "wm-quiet");
    return active;
  }

  private Component doing(Consumer<Tenant> change) {
    String key = tenant.suspended() ? "operator.resume" : "operator.suspend";
    Button button = new Button(words.of(key), click -> change.accept(tenant));
    button.addThemeVariants(ButtonVariant.SMALL);
    button.setAriaLabel(words.of(key + ".spoken", tenant.name()));
    Div doing = new Div(button);
    doing.addClassName("wm-actions");
    return doing;
  }
}
