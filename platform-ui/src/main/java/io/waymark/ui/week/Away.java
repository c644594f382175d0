package io.waymark.ui.week;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Absences;
import io.waymark.ui.client.Absences.Absence;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.Comparator;
import java.util.List;

/** The participant's own days away: say so, see them, take them back. */
final class Away extends Div {
  private final Visit visit;
  private final Absences absences;
  private final UnorderedList list = new UnorderedList();
  private final Button declare;

  Away(Visit visit, Absences absences, List<Absence> declared) {
    this.visit = visit;
    this.absences = absences;
    Words words = visit.words();
    Paragraph text = new Paragraph(words.of("away.text"));
    text.addClassNames("wm-small", "wm-quiet");
    list.addClassNames("wm-list", "wm-away");
    declare = new Button(words.of("away.declare"), click -> declare());
    declare.addThemeVariants(ButtonVariant.SMALL);
    add(Block.flat(words.of("away.title")).with(text, list, declare));
    show(declared);
  }

  private void declare() {
    new AwayDialog(visit, absences, this::reload).open();
  }

  private void reload() {
    show(absences.list().items());
    declare.focus();
  }

  private void show(List<Absence> declared) {
    list.removeAll();
    declared.stream()
        .filter(absence -> !absence.lastDay().isBefore(visit.times().today()))
        .sorted(Comparator.comparing(Absence::firstDay))
        .forEach(absence -> list.add(item(absence)));
    list.setVisible(list.getChildren().findAny().isPresent());
  }

  private ListItem item(Absence absence) {
    boolean oneDay = absence.firstDay().equals(absence.lastDay());
    String days =
        oneDay
            ? visit.times().date(absence.firstDay())
            : visit.times().span(absence.firstDay(), absence.lastDay());
    Button remove = new Button(visit.words().of("away.remove"));
    remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    remove.setAriaLabel(visit.words().of("away.remove.spoken", days));
    remove.addClickListener(
        click -> {
          absences.withdraw(absence.id());
          reload();
        });
    Span said = new Span(When.of(visit.times(), absence.firstDay(), days));
    return new ListItem(new Mark(State.ABSENT), said, remove);
  }
}
