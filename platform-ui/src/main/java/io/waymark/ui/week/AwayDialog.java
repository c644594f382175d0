package io.waymark.ui.week;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.Absences;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.LocalDate;

/** Asks for the first and the last day away, and for nothing else. */
final class AwayDialog extends Dialog {
  private static final int DAYS_BACK = 14;

  /**
   * On a phone a day field that has the focus covers the whole screen with its calendar, the
   * question included; so there the dialog is read first.
   */
  private static final String FOCUS_UNLESS_IT_COVERS_ALL =
      "if (!matchMedia('(max-width: 450px), (max-height: 450px)').matches) this.focus()";

  private final Words words;
  private final Absences absences;
  private final Runnable declared;
  private final ProblemNote problem = new ProblemNote();
  private final DatePicker first;
  private final DatePicker last;

  AwayDialog(Visit visit, Absences absences, Runnable declared) {
    this.words = visit.words();
    this.absences = absences;
    this.declared = declared;
    LocalDate earliest = visit.times().today().minusDays(DAYS_BACK);
    first = Days.picker(words, "away.first", earliest);
    last = Days.picker(words, "away.last", earliest);
    first.addValueChangeListener(change -> follow(change.getValue()));
    setHeaderTitle(words.of("away.dialog"));
    Paragraph text = new Paragraph(words.of("away.dialog.text"));
    text.addClassNames("wm-small", "wm-quiet");
    Div fields = new Div(first, last);
    fields.addClassName("wm-days");
    Div body = new Div(problem, text, fields);
    body.addClassName("wm-stack-s");
    add(body);
    Button send = new Button(words.of("away.send"), click -> send());
    send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), send);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            first.getElement().executeJs(FOCUS_UNLESS_IT_COVERS_ALL);
          }
        });
  }

  /** One day is the shortest absence, and the last day is never before the first. */
  private void follow(LocalDate day) {
    if (day != null && (last.isEmpty() || last.getValue().isBefore(day))) {
      last.setValue(day);
    }
  }

  private void send() {
    if (first.isEmpty() || last.isEmpty()) {
      first.setInvalid(first.isEmpty());
      last.setInvalid(last.isEmpty());
      problem.show(words.of("away.incomplete"));
      return;
    }
    try {
      absences.declare(new Absences.NewAbsence(first.getValue(), last.getValue()));
      close();
      declared.run();
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "away", refused));
    }
  }
}
