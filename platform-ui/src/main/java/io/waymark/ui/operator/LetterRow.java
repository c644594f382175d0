package io.waymark.ui.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.Installation.Letter;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import java.util.function.Consumer;

/** A letter that was given up: whose, which, why, when. */
final class LetterRow extends ListItem {
  private final Visit visit;
  private final Letter letter;

  LetterRow(Visit visit, Letter letter, Consumer<Letter> again) {
    this.visit = visit;
    this.letter = letter;
    Span name = new Span(letter.template());
    name.addClassName("wm-member-name");
    Div lines = new Div(name, new Quiet(letter.slug() + " · " + letter.address()));
    Div which = new Div(lines);
    which.addClassName("wm-member-who");
    add(which, why(), When.ago(visit.times(), letter.givenUpAt()), doing(again));
  }

  private Component why() {
    return new Quiet(
        letter.lastError() == null
            ? visit.words().of("operator.letters.unknown")
            : letter.lastError());
  }

  private Component doing(Consumer<Letter> again) {
    Button button = new Button(visit.words().of("operator.again"), click -> again.accept(letter));
    button.addThemeVariants(ButtonVariant.SMALL);
    button.setAriaLabel(visit.words().of("operator.again.spoken", letter.address()));
    Div doing = new Div(button);
    doing.addClassName("wm-actions");
    return doing;
  }
}
