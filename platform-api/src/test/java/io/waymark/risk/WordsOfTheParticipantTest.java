package io.waymark.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.checkin.Signal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Commitments carried four times" and "confidence down two over three check-ins". */
class WordsOfTheParticipantTest {

  /** Confidences oldest first; an underscore is a check-in that names none. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          confidences, reason
          '',          none
          5,           none
          5 3,         none
          5 4 3,       5 to 3
          5 5 3,       5 to 3
          4 5 2,       4 to 2
          5 1 5,       none
          5 1 4,       none
          5 5 1,       5 to 1
          3 3 2,       none
          1 2 3,       none
          5 4 4 3,     none
          1 5 4 3,     5 to 3
          5 _ 4 3,     5 to 3
          5 4 3 _,     5 to 3
          _ _ _,       none
          """)
  void confidenceDownByTwoOverThree(String confidences, String reason) {
    assertThat(
            WordRules.down(signals(confidences))
                .map(risk -> risk.from() + " to " + risk.to())
                .orElse("none"))
        .isEqualTo(reason);
  }

  @Test
  void aCommitmentCarriedTooOftenInTheLatestCheckIn() {
    var earlier = new Signal(7, 1, 1, null, "Write the plan");
    var latest = new Signal(7, 2, 2, null, "Write the plan, at last");

    assertThat(WordRules.carried(List.of(earlier, latest)))
        .contains(new Risk.CommitmentCarried("Write the plan, at last"));
  }

  @Test
  void oneThatIsSettledSinceIsNoReason() {
    var earlier = new Signal(7, 1, 1, null, "Write the plan");
    var latest = new Signal(7, 2, 2, null, null);

    assertThat(WordRules.carried(List.of(earlier, latest))).isEmpty();
    assertThat(WordRules.carried(List.of())).isEmpty();
  }

  private static List<Signal> signals(String confidences) {
    List<Signal> signals = new ArrayList<>();
    for (String confidence : confidences.split(" ")) {
      if (!confidence.isEmpty()) {
        Integer named = confidence.equals("_") ? null : Integer.valueOf(confidence);
        signals.add(new Signal(7, signals.size(), signals.size(), named, null));
      }
    }
    return signals;
  }
}
