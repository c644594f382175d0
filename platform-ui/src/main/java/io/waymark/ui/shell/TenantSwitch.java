package io.waymark.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.dom.Element;
import io.waymark.ui.client.Me;
import io.waymark.ui.session.Visit;

/** The tenant's name, and the way to the others where a person has several. */
final class TenantSwitch extends Div {
  TenantSwitch(Visit visit, Component logo) {
    addClassName("wm-tenant");
    if (visit.me().memberships().size() < 2) {
      add(plate(visit, logo));
    } else {
      add(menu(visit, logo));
    }
  }

  private static Component plate(Visit visit, Component logo) {
    Span name = new Span();
    name.addClassName("wm-two");
    name.getElement()
        .appendChild(
            new Element("b").setText(visit.me().tenant().name()),
            new Element("small").setText(visit.words().of("app.name")));
    Span plate = new Span(logo, name);
    plate.addClassName("wm-plate");
    return plate;
  }

  private static Component menu(Visit visit, Component logo) {
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
    bar.addClassName("wm-drawer-menu");
    Component plate = plate(visit, logo);
    MenuItem root = bar.addItem(plate);
    root.setAriaLabel(visit.words().of("nav.tenant", visit.me().tenant().name()));
    visit.me().memberships().forEach(membership -> offer(root, visit, membership));
    return bar;
  }

  /**
   * Another tenant is another page, not a step within this one: were it both, the browser's history
   * would hold the new address twice, and the first "back" would lead nowhere.
   */
  private static void offer(MenuItem root, Visit visit, Me.Membership membership) {
    boolean here = membership.slug().equals(visit.tenant());
    MenuItem item = root.getSubMenu().addItem(membership.name());
    item.setCheckable(true);
    item.setChecked(here);
    item.addClickListener(
        click -> {
          item.setChecked(here);
          String first = FirstScreen.path(membership.slug(), membership.roles());
          item.getUI().ifPresent(ui -> ui.getPage().setLocation("/" + first));
        });
  }
}
