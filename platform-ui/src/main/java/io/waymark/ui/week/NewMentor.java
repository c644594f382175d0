package io.waymark.ui.week;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.Pairings;
import io.waymark.ui.client.ThisWeek.Mentor;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.text.Words;

/**
 * Asks whether a new mentor may read what was written before; until then they read on from here.
 */
final class NewMentor extends Div {
  NewMentor(Words words, Mentor mentor, Pairings pairings) {
    addClassNames("wm-note", "wm-new-mentor");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", words.of("week.mentor.new", mentor.name()));
    Paragraph question = new Paragraph(words.of("week.mentor.question", mentor.name()));
    Paragraph until = new Paragraph(words.of("week.mentor.until", mentor.name()));
    until.addClassNames("wm-small", "wm-quiet");
    Button share = new Button(words.of("week.mentor.share", mentor.name()));
    share.addClickListener(
        click -> {
          pairings.confirm(mentor.pairingId());
          thank(words, mentor);
        });
    add(new Face(mentor.name()), new Div(question, until), share);
  }

  private void thank(Words words, Mentor mentor) {
    removeAll();
    Paragraph shared = new Paragraph(words.of("week.mentor.shared", mentor.name()));
    add(new Face(mentor.name()), Focus.able(shared));
    Focus.on(shared);
  }
}
