package io.waymark.ui.submission;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.ui.checkin.DraftNote;
import io.waymark.ui.checkin.Fields;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Submissions;
import io.waymark.ui.client.Submissions.Answer;
import io.waymark.ui.client.Submissions.Decision;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The primary mentor accepts, or asks for changes with words. */
final class DecisionForm extends Div {
  private static final int LONGEST = 2000;

  private final Words words;
  private final Submissions submissions;
  private final Place place;
  private final Follower road;
  private final ProblemNote problem = new ProblemNote();
  private final TextArea said = Fields.lines(LONGEST);

  /**
   * @param draft what was typed before; null for nothing
   */
  DecisionForm(
      Visit visit, Submissions submissions, Place place, @Nullable String draft, Follower road) {
    this.words = visit.words();
    this.submissions = submissions;
    this.place = place;
    this.road = road;
    addClassNames("wm-form", "wm-decision");
    said.setLabel(words.of("submission.words", place.participantName()));
    said.setHelperText(words.of("submission.words.help"));
    said.setMinRows(3);
    said.setValue(draft == null ? "" : draft);
    DraftNote kept = new DraftNote(words, visit.times());
    said.addValueChangeListener(change -> kept.keep(this::keep));
    Button accept = new Button(words.of("submission.accept"), click -> decide(Decision.ACCEPTED));
    accept.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    Button changes =
        new Button(words.of("submission.changes"), click -> decide(Decision.CHANGES_REQUESTED));
    Div actions = new Div(changes, accept);
    actions.addClassName("wm-actions");
    add(
        problem,
        said,
        kept.place(),
        new Quiet(words.of("submission.readers", place.participantName())),
        actions);
  }

  private Instant keep() {
    var typed = new Submissions.Typed(said.getValue().strip());
    return submissions.saveDraft(place.enrolmentId(), place.key(), typed).savedAt();
  }

  private void decide(Decision decision) {
    String typed = said.getValue().strip();
    boolean lacksWords = decision == Decision.CHANGES_REQUESTED && typed.isEmpty();
    said.setInvalid(lacksWords);
    said.setErrorMessage(lacksWords ? words.of("submission.words.missing") : "");
    if (lacksWords) {
      said.focus();
      return;
    }
    try {
      submissions.decide(
          place.enrolmentId(), place.key(), new Answer(decision, typed.isEmpty() ? null : typed));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "submission", refused));
      return;
    }
    road.reload(
        words.of(
            decision == Decision.ACCEPTED ? "submission.accepted" : "submission.changes.asked",
            place.participantName()));
  }
}
