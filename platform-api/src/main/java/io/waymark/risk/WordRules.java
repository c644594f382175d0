package io.waymark.risk;

import io.waymark.checkin.Signal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules over what a participant wrote. Each sees the latest check-ins, oldest first, without
 * any that its reader may not read.
 */
final class WordRules {
  private static final int OVER = 3;
  private static final int DOWN = 2;

  private WordRules() {}

  /** A commitment of the latest check-in that was carried too often; earlier ones are settled. */
  static Optional<Risk.CommitmentCarried> carried(List<Signal> readable) {
    return readable.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(readable.getLast().carried()).map(Risk.CommitmentCarried::new);
  }

  /** From the first to the last of the latest three check-ins that name a confidence. */
  static Optional<Risk.ConfidenceDown> down(List<Signal> readable) {
    List<Integer> named =
        readable.stream().map(Signal::confidence).filter(Objects::nonNull).toList();
    if (named.size() < OVER) {
      return Optional.empty();
    }
    int from = named.get(named.size() - OVER);
    int to = named.getLast();
    return from - to < DOWN ? Optional.empty() : Optional.of(new Risk.ConfidenceDown(from, to));
  }
}
