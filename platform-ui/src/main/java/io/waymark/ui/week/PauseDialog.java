package io.waymark.ui.week;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;

/** Asks for whole weeks off. */
final class PauseDialog extends Dialog {
  private static final int WEEKS_BACK = 2;
  private static final int MOST_WEEKS = 26;
  private static final int LONGEST = 500;

  private final Words words;
  private final DateRequests requests;
  private final String enrolmentId;
  private final Runnable asked;
  private final ProblemNote problem = new ProblemNote();
  private final DatePicker first;
  private final IntegerField weeks;
  private final TextArea reason;

  PauseDialog(Visit visit, DateRequests requests, String enrolmentId, Runnable asked) {
    this.words = visit.words();
    this.requests = requests;
    this.enrolmentId = enrolmentId;
    this.asked = asked;
    first = Days.picker(words, "pause.first", visit.times().today().minusWeeks(WEEKS_BACK + 1L));
    weeks = new IntegerField(words.of("pause.weeks"));
    weeks.setMin(1);
    weeks.setMax(MOST_WEEKS);
    weeks.setValue(1);
    weeks.setStepButtonsVisible(true);
    weeks.setManualValidation(true);
    reason = new TextArea(words.of("pause.reason"));
    reason.setHelperText(words.of("pause.reason.help"));
    reason.setMaxLength(LONGEST);
    reason.setWidthFull();
    setHeaderTitle(words.of("pause.dialog"));
    Paragraph text = new Paragraph(words.of("pause.dialog.text"));
    text.addClassNames("wm-small", "wm-quiet");
    Div fields = new Div(first, weeks);
    fields.addClassName("wm-days");
    Div body = new Div(problem, text, fields, reason);
    body.addClassName("wm-stack-s");
    add(body);
    setMaxWidth("min(480px,92vw)");
    Button send = new Button(words.of("pause.send"), click -> send());
    send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), send);
  }

  private void send() {
    Integer asking = weeks.getValue();
    boolean badWeeks = asking == null || asking < 1 || asking > MOST_WEEKS;
    first.setInvalid(first.isEmpty());
    weeks.setInvalid(badWeeks);
    if (first.isEmpty() || badWeeks) {
      problem.show(words.of("pause.incomplete"));
      return;
    }
    try {
      requests.ask(
          enrolmentId,
          DateRequests.Ask.pause(
              first.getValue(),
              asking,
              reason.getValue().isBlank() ? null : reason.getValue().strip()));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "dates", refused));
      return;
    }
    close();
    asked.run();
  }
}
