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
  private final To to;
  private final ProblemNote problem = new ProblemNote();
  private final TextArea text = Fields.lines(LONGEST);

  /**
   * What is answered.
   *
   * @param participant the name of whoever gets the answer
   * @param text what was typed or sent before; null when there is nothing
   * @param ifMatch the version of the answer that this one replaces; null when it is the first
   */
  public record To(
      String checkInId, String participant, @Nullable String text, @Nullable String ifMatch) {
    /** A first answer, which may have been begun. */
    public static To first(String checkInId, String participant, @Nullable String draft) {
      return new To(checkInId, participant, draft, null);
    }
  }

  public Answer(Visit visit, Queue queue, To to) {
    this.words = visit.words();
    this.queue = queue;
    this.to = to;
    addClassName("wm-answer");
    text.setMinRows(3);
    text.setLabel(words.of("answer.label", to.participant()));
    if (to.text() != null) {
      text.setValue(to.text());
    }
    DraftNote kept = new DraftNote(words, visit.times());
    text.addValueChangeListener(
        change -> {
          text.setInvalid(false);
          if (to.ifMatch() == null) {
            kept.keep(() -> queue.saveDraft(to.checkInId(), words()).savedAt());
          }
        });
    Div below = new Div(kept.place(), new Quiet(words.of("answer.readers", to.participant())));
    below.addClassName("wm-answer-foot");
    add(problem, text, below);
  }

  private Queue.Words words() {
    return new Queue.Words(text.getValue().strip());
  }

  /** Begins where the text ends. */
  void takeFocus() {
    text.focus();
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
      reply = queue.reply(to.checkInId(), to.ifMatch(), words()).body();
    } catch (ApiProblem refused) {
      if (refused.status() == 412) {
        problem.show(words.of("answer.stale"));
        return;
      }
      Refusal.show(problem, words, "answer.problem", refused);
      return;
    }
    if (reply != null) {
      sent.accept(reply);
    }
  }
}
