package io.waymark.ui.member;

import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;

/** Why something cannot be done with a member or an invitation, in words. */
final class Refusals {
  private Refusals() {}

  static String say(Words words, ApiProblem problem) {
    String known = "member.problem." + problem.code();
    if (words.has(known)) {
      return words.of(known);
    }
    return Trouble.say(words, problem);
  }

  /** True when what was read is not so any more: somebody else was faster. */
  static boolean isOutdated(ApiProblem problem) {
    return problem.status() == 412 || problem.status() == 404;
  }
}
