package io.waymark.ui.pairing;

import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.FocusArea;
import io.waymark.ui.client.PairingProposal.Attribute;
import io.waymark.ui.client.PairingProposal.InTheWay;
import io.waymark.ui.client.PairingProposal.Pair;
import io.waymark.ui.client.PairingProposal.Part;
import io.waymark.ui.client.PairingProposal.Rival;
import io.waymark.ui.client.PairingProposal.Score;
import io.waymark.ui.text.Words;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts scores and reasons into words. */
final class Sayings {
  private static final double HOUR = 60.0;
  private final Words words;

  Sayings(Words words) {
    this.words = words;
  }

  /** "5 h", "2.5 h". */
  String hours(int minutes) {
    NumberFormat format = NumberFormat.getNumberInstance(words.language().locale());
    format.setMaximumFractionDigits(1);
    return words.of("pairing.hours", format.format(minutes / HOUR));
  }

  String areas(Collection<FocusArea> areas) {
    return areas.stream()
        .sorted()
        .map(area -> words.name("focus", area))
        .collect(Collectors.joining(", "));
  }

  String language(String code) {
    return Locale.of(code).getDisplayLanguage(words.language().locale());
  }

  /** Which weights decided, and what was seen. */
  String why(Score score) {
    if (score.decidedBy().isEmpty()) {
      return words.of("pairing.why.nothing");
    }
    return score.decidedBy().stream()
        .map(
            attribute ->
                words.of(
                    "pairing.why.part",
                    words.name("attribute", attribute),
                    part(score, attribute).points(),
                    part(score, attribute).weight(),
                    seen(score, attribute)))
        .collect(Collectors.joining("; "));
  }

  String seen(Score score, Attribute attribute) {
    return switch (attribute) {
      case FOCUS ->
          score.sharedFocus().isEmpty()
              ? unsaid(score, attribute)
              : words.of("pairing.seen.focus", areas(score.sharedFocus()));
      case WISHES -> wishes(score);
      case HOURS -> words.of("pairing.seen.hours", hours(score.sharedMinutes()));
      case LANGUAGE -> {
        String shared = score.language();
        yield shared == null ? unsaid(score, attribute) : language(shared);
      }
    };
  }

  private String wishes(Score score) {
    Integer choice = score.choice();
    if (choice != null) {
      String asked = words.of("pairing.seen.choice", choice);
      return score.favourite() ? words.of("pairing.seen.both", asked) : asked;
    }
    return score.favourite() ? words.of("pairing.seen.liked") : unsaid(score, Attribute.WISHES);
  }

  /** Points without anything in common come from what nobody said. */
  private String unsaid(Score score, Attribute attribute) {
    return words.of(
        part(score, attribute).points() > 0 ? "pairing.seen.unsaid" : "pairing.seen.nothing");
  }

  private static Part part(Score score, Attribute attribute) {
    return score.parts().stream()
        .filter(part -> part.attribute() == attribute)
        .findFirst()
        .orElse(new Part(attribute, 0, 0));
  }

  /** What would be next best, and why it is not proposed. */
  String next(Pair pair) {
    Rival next = pair.next();
    if (next == null) {
      return words.of("pairing.next.none");
    }
    String key = next.score() <= pair.score().ofHundred() ? "less" : next.full() ? "full" : "more";
    return words.of("pairing.next." + key, next.mentorName(), next.score());
  }

  String obstacle(InTheWay obstacle) {
    Attribute decidedBy = obstacle.decidedBy();
    if (decidedBy != null) {
      return words.of(
          "pairing.obstacle.behind",
          obstacle.mentorName(),
          obstacle.score(),
          words.name("attribute", decidedBy));
    }
    return words.of(
        "pairing.obstacle." + obstacle.reason().name().toLowerCase(Locale.ROOT),
        obstacle.mentorName(),
        obstacle.score(),
        hours(obstacle.sharedMinutes()));
  }

  /**
   * @throws ApiProblem the same, where there are no words for it
   */
  String refusal(ApiProblem refused) {
    String known = "pairing.problem." + refused.code();
    if (!words.has(known)) {
      throw refused;
    }
    return words.of(known);
  }
}
