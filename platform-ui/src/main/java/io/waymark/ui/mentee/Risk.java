package io.waymark.ui.mentee;

import io.waymark.ui.client.Reason;
import io.waymark.ui.text.Words;
import java.util.Map;

/** Why somebody is worth a look, as a sentence with the figures it rests on. */
final class Risk {
  private Risk() {}

  static String sentence(Words words, Reason reason) {
    Map<String, String> with = reason.params();
    return switch (reason.code()) {
      case "MISSED_TWO_OF_FOUR" -> words.of("mentee.risk.missed");
      case "MILESTONE_OVERDUE" ->
          words.of("mentee.risk.milestone", of(with, "milestone"), of(with, "days"));
      case "CARRIED_FOUR" -> words.of("mentee.risk.carried", of(with, "text"));
      case "CONFIDENCE_DOWN" ->
          words.of("mentee.risk.confidence", of(with, "from"), of(with, "to"));
      default -> words.of("mentee.risk.other");
    };
  }

  private static String of(Map<String, String> with, String key) {
    return with.getOrDefault(key, "–");
  }
}
