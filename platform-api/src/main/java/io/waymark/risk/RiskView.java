package io.waymark.risk;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.Map;

/**
 * A reason on a screen.
 *
 * @param params what the reason's sentence names: {@code missed} and {@code of}; {@code milestone}
 *     and {@code days}; {@code text}; {@code from} and {@code to}
 */
@Serdeable
public record RiskView(Code code, Map<String, String> params) {

  /** Which reason it is; the last two are the mentor's alone. */
  public enum Code {
    MISSED_TWO_OF_FOUR,
    MILESTONE_OVERDUE,
    CARRIED_FOUR,
    CONFIDENCE_DOWN
  }

  public static RiskView of(Risk risk, Locale locale) {
    return switch (risk) {
      case Risk.MissedCheckIns(int missed, int of) ->
          new RiskView(Code.MISSED_TWO_OF_FOUR, Map.of("missed", "" + missed, "of", "" + of));
      case Risk.MilestoneOverdue(var milestone, long days) ->
          new RiskView(
              Code.MILESTONE_OVERDUE,
              Map.of("milestone", milestone.name().in(locale), "days", "" + days));
      case Risk.CommitmentCarried(String text) ->
          new RiskView(Code.CARRIED_FOUR, Map.of("text", text));
      case Risk.ConfidenceDown(int from, int to) ->
          new RiskView(Code.CONFIDENCE_DOWN, Map.of("from", "" + from, "to", "" + to));
    };
  }
}
