package io.waymark.ui.checkin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.Queue;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A mentor's answer while it is being written; it is kept as a draft by itself. */
public final class Answer extends Div {
  private static final int LONGEST = 4000;

  private final Words words;
  private final Queue queue;
  private final String checkInId;
  private final ProblemNote problem = new ProblemNote();
  private final TextArea text = Fields.lines(LONGEST);

  /**
   * @param participant the name of whoever gets the answer
   * @param draft what was typed before; null when there is none
   */
  public Answer(
      Visit visit, Queue queue, String checkInId, String participant, @Nullable String draft) {
    this.words = visit.words();
    this.queue = queue;
    this.checkInId = checkInId;
    addClassName("wm-answer");
    text.setMinRows(3);
    text.setLabel(words.of("answer.label", participant));
    if (draft != null) {
      text.setValue(draft);
    }
    DraftNote kept = new DraftNote(words, visit.times());
    text.addValueChangeListener(
        change -> {
          text.setInvalid(false);
          kept.keep(() -> queue.saveDraft(checkInId, words()).savedAt());
        });
    Div below = new Div(kept.place(), new Quiet(words.of("answer.readers", participant)));
    below.addClassName("wm-answer-foot");
    add(problem, text, below);
  }

  private Queue.Words words() {
    return new Queue.Words(text.getValue().strip());
  }

  /** Sends it, or says what is in the way; what was typed stays in either case. */
  public void send(Consumer<CheckIns.Reply> sent) {
    if (Fields.said(text) == null) {
      text.setInvalid(true);
      text.setErrorMessage(words.of("answer.missing"));
      text.focus();
      return;
    }
    CheckIns.@Nullable Reply reply;
    try {
      reply = queue.reply(checkInId, null, words()).body();
    } catch (ApiProblem refused) {
      Refusal.show(problem, words, "answer.problem", refused);
      return;
    }
    if (reply != null) {
      sent.accept(reply);
    }
  }
}
