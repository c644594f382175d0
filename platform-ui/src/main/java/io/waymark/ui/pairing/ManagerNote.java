package io.waymark.ui.pairing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.Wishes;
import io.waymark.ui.client.Wishes.LineManager;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;

/** Asks whether a line manager may become the mentor; nobody decides it for the participant. */
final class ManagerNote extends Div {
  private final Words words;
  private final Wishes wishes;
  private final LineManager manager;

  ManagerNote(Visit visit, Wishes wishes, LineManager manager) {
    this.words = visit.words();
    this.wishes = wishes;
    this.manager = manager;
    addClassNames("wm-note", "wm-new-mentor");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", words.of("wishes.manager", manager.name()));
    show(manager.agreed());
  }

  private Paragraph show(boolean agreed) {
    removeAll();
    Paragraph text =
        Focus.able(
            new Paragraph(
                words.of(
                    agreed ? "wishes.manager.agreed" : "wishes.manager.question", manager.name())));
    Button answer =
        new Button(
            words.of(agreed ? "wishes.manager.no" : "wishes.manager.yes"),
            click -> {
              wishes.answer(manager.exclusionId(), new Wishes.Answer(!agreed));
              Focus.on(show(!agreed));
            });
    add(new Face(manager.name()), new Div(text), answer);
    return text;
  }
}
