package io.waymark.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.ui.client.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  private final Words words = new Words(Locale.UK);

  @Test
  void aReasonIsASentenceWithItsFigures() {
    assertThat(
            Reasons.say(
                words, reason("MILESTONE_OVERDUE", Map.of("milestone", "Plan", "days", "1"))))
        .isEqualTo("“Plan” is 1 day over");
    assertThat(Reasons.say(words, reason("CONFIDENCE_DOWN", Map.of("from", "4", "to", "2"))))
        .isEqualTo("Confidence fell from 4 to 2");
  }

  @Test
  void severalStandOnOneLine() {
    assertThat(
            Reasons.say(
                words,
                List.of(
                    reason("MISSED_TWO_OF_FOUR", Map.of("missed", "3", "of", "4")),
                    reason("NEW", Map.of()))))
        .isEqualTo("Missed 3 of the last 4 · Worth a look");
  }

  @Test
  void aFigureThatIsNoneBreaksNothing() {
    assertThat(Reasons.say(words, reason("MILESTONE_OVERDUE", Map.of("days", "soon"))))
        .isEqualTo("“–” is 0 days over");
  }

  private static Reason reason(String code, Map<String, String> params) {
    return new Reason(code, params);
  }
}
