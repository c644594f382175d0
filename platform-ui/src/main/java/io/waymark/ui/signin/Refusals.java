package io.waymark.ui.signin;

import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;
import java.time.Duration;

/** Why the way in is closed, in words. */
final class Refusals {
  private Refusals() {}

  static String say(Words words, ApiProblem problem) {
    return switch (problem.code()) {
      case "session.credentials" -> words.of("sign-in.credentials");
      case "session.no_membership" -> words.of("sign-in.no-membership");
      case "session.tenant_suspended" -> words.of("sign-in.suspended");
      case "session.code" -> words.of("sign-in.code.wrong");
      case "session.challenge" -> words.of("sign-in.challenge");
      case "session.passkey" -> words.of("sign-in.passkey.wrong");
      case "session.throttled" -> throttled(words, problem);
      case "limit.members", "limit.requests" -> Trouble.say(words, problem);
      default -> words.of(problem.status() == 429 ? "trouble.busy" : "sign-in.down");
    };
  }

  private static String throttled(Words words, ApiProblem problem) {
    Duration wait = problem.retryAfter();
    return wait == null
        ? words.of("trouble.busy")
        : words.count("sign-in.throttled", Math.max(1, wait.plusSeconds(59).toMinutes()));
  }
}
