package io.waymark.ui.apitoken;

import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.text.Words;

/** Why something cannot be done with a token, in words. */
final class Refusals {
  private Refusals() {}

  static String say(Words words, ApiProblem problem) {
    String known = "api-token.problem." + problem.code();
    if (words.has(known)) {
      return words.of(known);
    }
    return words.of(problem.status() == 429 ? "trouble.busy" : "trouble.short");
  }
}
