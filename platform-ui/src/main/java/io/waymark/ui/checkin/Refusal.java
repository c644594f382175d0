package io.waymark.ui.checkin;

import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.ProblemBody;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;
import java.util.Objects;

/** What the API had against something that was written, in the words of an area of the UI. */
final class Refusal {
  private Refusal() {}

  /**
   * Shows a refusal, with its complaints about single fields.
   *
   * @param family the beginning of the keys, such as {@code check-in.problem}
   */
  static void show(ProblemNote note, Words words, String family, ApiProblem refused) {
    String known = family + "." + refused.code();
    note.show(
        words.has(known) ? words.of(known) : Trouble.say(words, refused),
        refused.errors().stream()
            .map(ProblemBody.FieldError::detail)
            .filter(Objects::nonNull)
            .toList());
  }
}
