package io.waymark.ui.track;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.client.Tracks.Milestone;
import io.waymark.ui.parts.DayField;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;

/** Asks for a later day for one milestone. */
final class MoreTimeDialog extends Dialog {
  private static final int LONGEST = 500;

  private final Words words;
  private final DateRequests requests;
  private final String enrolmentId;
  private final Milestone milestone;
  private final Runnable asked;
  private final ProblemNote problem = new ProblemNote();
  private final DatePicker dueOn;
  private final TextArea reason;

  MoreTimeDialog(
      Visit visit, DateRequests requests, String enrolmentId, Milestone milestone, Runnable asked) {
    this.words = visit.words();
    this.requests = requests;
    this.enrolmentId = enrolmentId;
    this.milestone = milestone;
    this.asked = asked;
    setHeaderTitle(words.of("track.more-time.title"));
    Paragraph text =
        new Paragraph(
            words.of(
                "track.more-time.text",
                milestone.name(),
                visit.times().weekday(milestone.dueOn())));
    dueOn = DayField.labelled(words, "track.more-time.due");
    dueOn.setMin(milestone.dueOn().plusDays(1));
    dueOn.setRequiredIndicatorVisible(true);
    dueOn.setManualValidation(true);
    reason = new TextArea(words.of("pause.reason"));
    reason.setHelperText(words.of("pause.reason.help"));
    reason.setMaxLength(LONGEST);
    reason.setWidthFull();
    Div body = new Div(problem, text, dueOn, reason);
    body.addClassName("wm-form");
    add(body);
    setMaxWidth("min(480px,92vw)");
    Button send = new Button(words.of("track.more-time.send"), click -> send());
    send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), send);
  }

  private void send() {
    dueOn.setInvalid(dueOn.isEmpty());
    if (dueOn.isEmpty()) {
      problem.show(words.of("track.more-time.missing"));
      return;
    }
    try {
      requests.ask(
          enrolmentId,
          DateRequests.Ask.moreTime(
              milestone.key(),
              dueOn.getValue(),
              reason.getValue().isBlank() ? null : reason.getValue().strip()));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "dates", refused));
      return;
    }
    close();
    asked.run();
  }
}
