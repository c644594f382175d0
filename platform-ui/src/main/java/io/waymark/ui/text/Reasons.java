package io.waymark.ui.text;

import io.waymark.ui.client.Reason;
import java.util.List;
import java.util.stream.Collectors;

/** Why somebody counts as at risk, as a sentence without blame. */
public final class Reasons {
  private Reasons() {}

  /** One reason; one that this UI does not know yet is told in general words. */
  public static String say(Words words, Reason reason) {
    return switch (reason.code()) {
      case "MISSED_TWO_OF_FOUR" ->
          words.of("reason.missed", param(reason, "missed"), param(reason, "of"));
      case "MILESTONE_OVERDUE" ->
          words.count("reason.overdue", number(reason, "days"), param(reason, "milestone"));
      case "CARRIED_FOUR" -> words.of("reason.carried", param(reason, "text"));
      case "CONFIDENCE_DOWN" ->
          words.of("reason.confidence", param(reason, "from"), param(reason, "to"));
      default -> words.of("reason.other");
    };
  }

  /** All of them on one line. */
  public static String say(Words words, List<Reason> reasons) {
    return reasons.stream().map(reason -> say(words, reason)).collect(Collectors.joining(" · "));
  }

  private static String param(Reason reason, String name) {
    return reason.params().getOrDefault(name, "–");
  }

  private static long number(Reason reason, String name) {
    String digits = reason.params().getOrDefault(name, "");
    return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : 0;
  }
}
