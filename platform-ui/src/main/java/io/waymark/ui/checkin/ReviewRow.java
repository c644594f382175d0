package io.waymark.ui.checkin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.ui.client.CheckIns.Outcome;
import io.waymark.ui.client.CheckIns.Review;
import io.waymark.ui.client.ThisWeek.ToReview;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.State;
import io.waymark.ui.text.Words;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One promise of the last check-in and what became of it; carried or dropped, it asks for a reason.
 */
final class ReviewRow extends ListItem {
  private static final List<State> LOOKS = List.of(State.DONE, State.LATE, State.ABSENT);

  private final Words words;
  private final ToReview commitment;
  private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
  private final TextArea reason = Fields.lines(500);

  ReviewRow(Words words, ToReview commitment) {
    this.words = words;
    this.commitment = commitment;
    Div name = new Div(commitment.text());
    name.addClassName("wm-choice-name");
    name.setId("c-" + UUID.randomUUID());
    Div what = new Div(name);
    hint().ifPresent(hint -> what.add(Fields.hint(hint)));
    choose(name.getId().orElseThrow());
    reason.setLabel(words.of("check-in.reason"));
    reason.addClassName("wm-full");
    reason.setVisible(false);
    Div row = new Div(what, outcome, reason);
    row.addClassName("wm-choice");
    add(row);
  }

  private void choose(String name) {
    outcome.addClassName("wm-seg");
    outcome.setAriaLabelledBy(name);
    outcome.setManualValidation(true);
    outcome.setItems(Outcome.values());
    outcome.setItemLabelGenerator(value -> words.name("check-in.outcome", value));
    Iterator<State> looks = LOOKS.iterator();
    outcome.getChildren().forEach(button -> looks.next().dress(button));
    outcome.addValueChangeListener(change -> reason.setVisible(asksForReason()));
  }

  private Optional<String> hint() {
    String serves = commitment.serves();
    String said = serves == null ? "" : words.of("check-in.serves", serves);
    int times = commitment.timesCarried();
    if (times == 0) {
      return Optional.of(said).filter(text -> !text.isEmpty());
    }
    String carried = words.count("check-in.carried-before", times);
    return Optional.of(said.isEmpty() ? carried : said + " · " + carried);
  }

  private boolean asksForReason() {
    return outcome.getValue() == Outcome.CARRIED || outcome.getValue() == Outcome.DROPPED;
  }

  void onChange(Runnable changed, Runnable outcomeChanged) {
    outcome.addValueChangeListener(
        change -> {
          outcome.setInvalid(false);
          outcomeChanged.run();
          changed.run();
        });
    reason.addValueChangeListener(
        change -> {
          reason.setInvalid(false);
          changed.run();
        });
  }

  void fill(@Nullable Outcome value, @Nullable String why) {
    outcome.setValue(value);
    reason.setValue(why == null ? "" : why);
  }

  ToReview commitment() {
    return commitment;
  }

  @Nullable Outcome outcome() {
    return outcome.getValue();
  }

  Review review() {
    String why = asksForReason() ? Fields.said(reason) : null;
    return new Review(commitment.commitmentId(), outcome.getValue(), why);
  }

  /** What is missing here, which is then also shown beside the field. */
  Optional<String> complaint() {
    if (outcome.isEmpty()) {
      outcome.setInvalid(true);
      outcome.setErrorMessage(words.of("check-in.outcome.missing"));
      return Optional.of(words.of("check-in.complaint.outcome", commitment.text()));
    }
    if (asksForReason() && Fields.said(reason) == null) {
      reason.setInvalid(true);
      reason.setErrorMessage(words.of("check-in.reason.missing"));
      return Optional.of(words.of("check-in.complaint.reason", commitment.text()));
    }
    return Optional.empty();
  }

  void takeFocus() {
    Focus.onChoice(outcome);
  }
}
