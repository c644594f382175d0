package io.waymark.ui.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.waymark.ui.client.Installation.Tenant;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.LocalDate;

/** One organisation: what it is, how large, how busy, and whether it is open. */
final class OrganisationRow extends ListItem {
  private final Visit visit;
  private final Words words;
  private final Tenant tenant;
  private final OrganisationActs acts;

  OrganisationRow(Visit visit, Tenant tenant, OrganisationActs acts) {
    this.visit = visit;
    this.words = visit.words();
    this.tenant = tenant;
    this.acts = acts;
    add(who(), standing(), size(), doing());
  }

  private Component who() {
    Span name = new Span(tenant.name());
    name.addClassName("wm-member-name");
    String line = tenant.slug() + " · " + words.name("operator.kind", tenant.kind());
    Div who = new Div(new Face(tenant.name()), new Div(name, new Quiet(line)));
    who.addClassName("wm-member-who");
    return who;
  }

  /** Once its day has come there is no way back. */
  private boolean isBeingErased() {
    return tenant.erasesAt() != null && !visit.times().since(tenant.erasesAt()).isNegative();
  }

  private Component standing() {
    if (isBeingErased()) {
      return new Span(new Chip(State.OVERDUE, words.of("operator.erasing")));
    }
    Span standing =
        new Span(
            tenant.suspended()
                ? new Chip(State.PAUSED, words.of("operator.suspended"))
                : new Chip(State.ON_TIME, words.of("operator.open")));
    standing.addClassName("wm-tags");
    if (tenant.erasesAt() != null) {
      LocalDate day = LocalDate.ofInstant(tenant.erasesAt(), visit.times().zone());
      String word = words.of("operator.erases", visit.times().date(day));
      standing.add(new Chip(State.OVERDUE, word));
    }
    return standing;
  }

  private Component size() {
    Div size = new Div(new Span(members()), new Quiet(storage()), activity());
    size.addClassName("wm-member-dates");
    return size;
  }

  private String members() {
    Integer most = tenant.limits().members();
    String members = words.count("operator.members", tenant.members());
    return most == null ? members : words.of("operator.of", members, most);
  }

  private String storage() {
    Long bytes = tenant.bytes();
    Long most = tenant.limits().bytes();
    String stored = bytes == null ? words.of("operator.unmeasured") : Storage.say(words, bytes);
    return most == null ? stored : words.of("operator.of", stored, Storage.say(words, most));
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

  private Component doing() {
    if (isBeingErased()) {
      return new Span();
    }
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
    bar.addClassName("wm-member-do");
    MenuItem root = bar.addItem(words.of("operator.do"));
    root.setAriaLabel(words.of("operator.do.spoken", tenant.name()));
    fill(root.getSubMenu());
    return bar;
  }

  private void fill(SubMenu menu) {
    menu.addItem(words.of("operator.limits"), click -> acts.limit(tenant));
    String status = tenant.suspended() ? "operator.resume" : "operator.suspend";
    menu.addItem(words.of(status), click -> acts.changeStatus(tenant));
    menu.addItem(words.of("operator.export"), click -> acts.export(tenant));
    if (tenant.erasesAt() == null) {
      menu.addItem(words.of("operator.erase"), click -> acts.announceErasure(tenant));
    } else {
      menu.addItem(words.of("operator.keep"), click -> acts.callOffErasure(tenant));
    }
  }
}
