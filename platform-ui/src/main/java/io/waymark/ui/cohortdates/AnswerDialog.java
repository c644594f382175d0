package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.client.DateRequests.Request;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.function.Consumer;

/** Grants or declines a request, with words to the participant. */
final class AnswerDialog extends Dialog {
  private static final int LONGEST = 500;

  private final Words words;
  private final DateRequests requests;
  private final Request request;
  private final boolean grant;
  private final Consumer<String> told;
  private final ProblemNote problem = new ProblemNote();
  private final TextArea said;

  AnswerDialog(
      Visit visit, DateRequests requests, Request request, boolean grant, Consumer<String> told) {
    this.words = visit.words();
    this.requests = requests;
    this.request = request;
    this.grant = grant;
    this.told = told;
    String act = grant ? "dates.request.grant" : "dates.request.decline";
    setHeaderTitle(words.of(act + ".spoken", request.participantName()));
    said = new TextArea(words.of(grant ? "dates.answer.words" : "dates.answer.why"));
    said.setMaxLength(LONGEST);
    said.setWidthFull();
    said.setManualValidation(true);
    Paragraph what = new Paragraph(new Sayings(visit).what(request));
    Div body = new Div(problem, what, said);
    body.addClassName("wm-form");
    add(body);
    setMaxWidth("min(480px,92vw)");
    Button send = new Button(words.of(act), click -> send());
    send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), send);
  }

  private void send() {
    boolean missing = !grant && said.getValue().isBlank();
    said.setInvalid(missing);
    if (missing) {
      problem.show(words.of("dates.answer.missing"));
      return;
    }
    try {
      requests.answer(
          request.id(),
          new DateRequests.Answer(
              grant, said.getValue().isBlank() ? null : said.getValue().strip()));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "dates", refused));
      return;
    }
    close();
    told.accept(
        words.of(
            grant ? "dates.answer.granted" : "dates.answer.declined", request.participantName()));
  }
}
