package io.waymark.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.dom.Element;
import io.waymark.ui.client.Account;
import io.waymark.ui.client.Me;
import io.waymark.ui.client.Theme;
import io.waymark.ui.parts.Face;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Language;
import io.waymark.ui.text.Words;
import jakarta.inject.Singleton;

/** Who is signed in, at the foot of the drawer, with language, appearance and the way out. */
final class PersonMenu extends Div {
  private final Actions actions;

  PersonMenu(Visit visit, Actions actions) {
    this.actions = actions;
    addClassName("wm-me");
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
    bar.addClassName("wm-drawer-menu");
    MenuItem root = bar.addItem(plate(visit));
    root.setAriaLabel(visit.words().of("person.menu", visit.me().name()));
    fill(root.getSubMenu(), visit);
    add(bar);
  }

  private static Component plate(Visit visit) {
    Span name = new Span();
    name.addClassName("wm-two");
    name.getElement()
        .appendChild(
            new Element("b").setText(visit.me().name()), new Element("small").setText(line(visit)));
    Span plate = new Span(new Face(visit.me().name()), name);
    plate.addClassName("wm-plate");
    return plate;
  }

  private static String line(Visit visit) {
    String title = visit.me().title();
    return title != null || visit.me().roles().isEmpty()
        ? String.valueOf(title)
        : visit.words().name("role", visit.me().roles().getFirst());
  }

  private void fill(SubMenu menu, Visit visit) {
    Words words = visit.words();
    menu.addItem(
        words.of("person.account"),
        click -> getUI().ifPresent(ui -> ui.navigate(visit.path("account"))));
    menu.addItem(
        words.of("person.api-tokens"),
        click -> getUI().ifPresent(ui -> ui.navigate(visit.path("api-tokens"))));
    SubMenu languages = menu.addItem(words.of("person.language")).getSubMenu();
    for (Language language : Language.values()) {
      MenuItem item = languages.addItem(language.ownName());
      item.getElement().setAttribute("lang", language.tag());
      choice(item, language == words.language());
      item.addClickListener(
          click -> item.getUI().ifPresent(ui -> actions.speak(ui, visit.me(), language)));
    }
    SubMenu looks = menu.addItem(words.of("person.appearance")).getSubMenu();
    Preferences.Scheme worn = Preferences.scheme();
    for (Preferences.Scheme scheme : Preferences.Scheme.values()) {
      MenuItem item = looks.addItem(words.name("scheme", scheme));
      choice(item, scheme == worn);
      item.addClickListener(click -> wear(looks, item, visit.me(), scheme));
    }
    menu.addSeparator();
    menu.addItem(words.of("person.sign-out"), click -> signOut());
  }

  private static void choice(MenuItem item, boolean chosen) {
    item.setCheckable(true);
    item.setChecked(chosen);
  }

  private void wear(SubMenu looks, MenuItem chosen, Me.Person person, Preferences.Scheme scheme) {
    looks.getItems().forEach(item -> item.setChecked(item == chosen));
    chosen.getUI().ifPresent(ui -> actions.wear(ui, person, scheme));
  }

  private void signOut() {
    actions.signIns().signOut();
    getUI().ifPresent(ui -> ui.getPage().setLocation("sign-in"));
  }

  /** What the menu sets in motion. */
  @Singleton
  record Actions(Preferences preferences, Account account, SignIns signIns) {
    void speak(UI ui, Me.Person me, Language language) {
      account.changePreferences(
          new Account.Preferences(language.tag(), preferences.theme(me), me.zone()));
      preferences.speak(ui, language);
    }

    void wear(UI ui, Me.Person me, Preferences.Scheme scheme) {
      account.changePreferences(
          new Account.Preferences(me.language(), Theme.valueOf(scheme.name()), me.zone()));
      preferences.wear(ui, scheme);
    }
  }
}
