package io.waymark.ui.pairing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.waymark.ui.client.PairingBoard.Pairing;
import io.waymark.ui.client.PairingBoard.Person;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Confirmation;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.text.Words;
import java.util.List;

/** Who has a mentor, since when, and what can be done about it. */
final class WithMentor extends Div {
  private final Desk desk;
  private final Words words;

  WithMentor(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
    List<Person> people =
        desk.board().people().stream().filter(person -> !person.mentors().isEmpty()).toList();
    if (people.isEmpty()) {
      return;
    }
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("wm-rows", "wm-paired");
    people.forEach(person -> rows.add(row(person)));
    add(
        Block.flat(words.of("pairing.with-mentor"))
            .aside(new Quiet(Integer.toString(people.size())))
            .with(rows));
  }

  private ListItem row(Person person) {
    Span who = new Span(new Face(person.name()).small(), new Span(person.name()));
    who.addClassName("wm-who");
    Div mentors = new Div();
    mentors.addClassName("wm-stack-s");
    person.mentors().forEach(pairing -> mentors.add(mentor(pairing)));
    return new ListItem(who, mentors, doing(person));
  }

  private Component mentor(Pairing pairing) {
    String hours = words.of("pairing.seen.hours", desk.sayings().hours(pairing.sharedMinutes()));
    String role = words.of(pairing.primary() ? "pairing.primary" : "pairing.further");
    String line =
        pairing.confirmed()
            ? words.of("pairing.line", role, hours)
            : words.of("pairing.line.unconfirmed", role, hours);
    Div mentor = new Div(new Span(pairing.name()), new Quiet(line));
    mentor.addClassName("wm-mentor-line");
    return mentor;
  }

  private Component doing(Person person) {
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
    MenuItem root = bar.addItem(words.of("pairing.do"));
    root.setAriaLabel(words.of("pairing.do.spoken", person.name()));
    SubMenu menu = root.getSubMenu();
    menu.addItem(
        words.of(person.hasPrimary() ? "pairing.change" : "pairing.choose"),
        click ->
            new OptionsDialog(
                    desk,
                    person,
                    person.hasPrimary() ? OptionsDialog.Act.CHANGE : OptionsDialog.Act.PAIR)
                .open());
    menu.addItem(
        words.of("pairing.add"),
        click -> new OptionsDialog(desk, person, OptionsDialog.Act.ADD).open());
    person
        .mentors()
        .forEach(
            pairing ->
                menu.addItem(
                    words.of("pairing.end", pairing.name()), click -> end(person, pairing)));
    menu.addItem(words.of("pairing.keep-apart"), click -> new ExcludeDialog(desk, person).open());
    menu.addItem(words.of("pairing.history"), click -> new HistoryDialog(desk, person).open());
    return bar;
  }

  private void end(Person person, Pairing pairing) {
    new Confirmation(desk.words(), "pairing.end", pairing.name(), person.name())
        .ask(() -> desk.pairings().end(pairing.pairingId()), desk.told());
  }
}
