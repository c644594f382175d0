package io.waymark.ui.submission;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Submissions;
import io.waymark.ui.client.Submissions.Waiver;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;

/** Whoever runs the program sets a milestone aside, with a reason. */
public final class WaiveDialog extends Dialog {
  private static final int LONGEST = 2000;

  private final Words words;
  private final Submissions submissions;
  private final Place place;
  private final Follower road;
  private final ProblemNote problem = new ProblemNote();
  private final TextArea reason = new TextArea();

  private WaiveDialog(Words words, Submissions submissions, Place place, Follower road) {
    this.words = words;
    this.submissions = submissions;
    this.place = place;
    this.road = road;
    setHeaderTitle(words.of("submission.waive.title", place.milestone().name()));
    setMaxWidth("min(480px,92vw)");
    reason.setLabel(words.of("submission.waive.reason"));
    reason.setHelperText(words.of("submission.waive.reason.help", place.participantName()));
    reason.setMaxLength(LONGEST);
    reason.setMinRows(2);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    reason.setManualValidation(true);
    Paragraph text = new Paragraph(words.of("submission.waive.text", place.participantName()));
    Div body = new Div(problem, text, reason);
    body.addClassName("wm-form");
    add(body);
    Button yes = new Button(words.of("submission.waive.do"), click -> waive());
    yes.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), yes);
  }

  /** The button that opens it. */
  public static Button opener(Words words, Submissions submissions, Place place, Follower road) {
    Button opener =
        new Button(
            words.of("submission.waive"),
            click -> new WaiveDialog(words, submissions, place, road).open());
    opener.addThemeVariants(ButtonVariant.SMALL);
    return opener;
  }

  private void waive() {
    String typed = reason.getValue().strip();
    reason.setInvalid(typed.isEmpty());
    reason.setErrorMessage(typed.isEmpty() ? words.of("submission.waive.missing") : "");
    if (typed.isEmpty()) {
      reason.focus();
      return;
    }
    try {
      submissions.waive(place.enrolmentId(), place.key(), new Waiver(typed));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "submission", refused));
      return;
    }
    close();
    road.reload(words.of("submission.waived", place.participantName()));
  }
}
