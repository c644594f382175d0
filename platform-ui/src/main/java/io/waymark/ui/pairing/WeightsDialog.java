package io.waymark.ui.pairing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.PairingBoard;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Words;
import java.util.List;

/** Asks how much each attribute counts in this cohort's proposals. */
final class WeightsDialog extends Dialog {
  private static final int MOST = 100;
  private static final int MOST_MINUTES = 480;

  private final Desk desk;
  private final Words words;
  private final ProblemNote problem = new ProblemNote();
  private final IntegerField focus;
  private final IntegerField wishes;
  private final IntegerField hours;
  private final IntegerField language;
  private final IntegerField minutes;

  WeightsDialog(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
    PairingBoard.Weights now = desk.board().weights();
    setHeaderTitle(words.of("pairing.weights"));
    setMaxWidth("min(480px,92vw)");
    focus = field("attribute.focus", now.focus(), MOST);
    wishes = field("attribute.wishes", now.wishes(), MOST);
    hours = field("attribute.hours", now.hours(), MOST);
    language = field("attribute.language", now.language(), MOST);
    minutes = field("pairing.weights.least", now.minSharedMinutes(), MOST_MINUTES);
    minutes.setHelperText(words.of("pairing.weights.least.help"));
    Div body =
        new Div(
            problem,
            new Paragraph(words.of("pairing.weights.text")),
            focus,
            wishes,
            hours,
            language,
            minutes);
    body.addClassName("wm-form");
    add(body);
    Button yes = new Button(words.of("pairing.weights.do"), click -> perform());
    yes.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), yes);
  }

  private IntegerField field(String label, int value, int most) {
    IntegerField field = new IntegerField(words.of(label));
    field.setMin(0);
    field.setMax(most);
    field.setStepButtonsVisible(true);
    field.setManualValidation(true);
    field.setValue(value);
    field.setWidthFull();
    return field;
  }

  private void perform() {
    boolean complete = true;
    for (IntegerField field : List.of(focus, wishes, hours, language, minutes)) {
      Integer value = field.getValue();
      field.setInvalid(value == null || value < 0 || value > field.getMax());
      complete &= !field.isInvalid();
    }
    if (!complete) {
      problem.show(words.of("pairing.weights.missing"));
      return;
    }
    try {
      desk.pairings()
          .weigh(
              desk.board().cohortId(),
              desk.board().weights().etag(),
              new PairingBoard.Counts(
                  focus.getValue(),
                  wishes.getValue(),
                  hours.getValue(),
                  language.getValue(),
                  minutes.getValue()));
    } catch (ApiProblem refused) {
      problem.show(desk.sayings().refusal(refused));
      return;
    }
    close();
    desk.told().accept(words.of("pairing.weights.done"));
  }
}
