package io.waymark.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores two people. Who said nothing about an attribute neither gains nor loses by it. */
final class Scoring {
  /** As good as unknown. */
  private static final int UNSAID = 50;

  private static final int FULL = 100;

  /** From four hours a day on it gets no better. */
  private static final int ENOUGH_MINUTES = 240;

  private static final int LESS_WITH_EACH_CHOICE = 10;

  private final Weights weights;
  private final LocalDate day;

  /** Many people work the same hours. */
  private final Map<Together, Integer> shared = new HashMap<>();

  Scoring(Weights weights, LocalDate day) {
    this.weights = weights;
    this.day = day;
  }

  private record Together(Hours one, Hours other) {}

  Score of(Candidate candidate, Offer offer) {
    Set<FocusArea> areas = FocusAreas.shared(candidate.focus(), offer.focus());
    Integer choice = choice(candidate, offer);
    Set<FocusArea> liked = FocusAreas.shared(candidate.focus(), offer.favourite());
    int minutes =
        shared.computeIfAbsent(
            new Together(candidate.hours(), offer.hours()),
            two -> two.one().sharedMinutes(two.other(), day));
    String language = language(candidate, offer);
    return new Score(
        List.of(
            part(Attribute.FOCUS, focus(candidate, offer, areas)),
            part(Attribute.WISHES, asked(candidate, choice) + liked(candidate, offer, liked)),
            part(Attribute.HOURS, Math.min(FULL, minutes * FULL / ENOUGH_MINUTES)),
            part(Attribute.LANGUAGE, language(candidate, offer, language))),
        areas,
        choice,
        !liked.isEmpty(),
        minutes,
        language);
  }

  private Score.Part part(Attribute attribute, int seen) {
    return new Score.Part(attribute, weights.of(attribute), seen);
  }

  private static int focus(Candidate candidate, Offer offer, Set<FocusArea> shared) {
    return unsaid(candidate.focus(), offer.focus())
        ? UNSAID
        : shared.size() * FULL / candidate.focus().size();
  }

  private static @Nullable Integer choice(Candidate candidate, Offer offer) {
    int place = candidate.wanted().indexOf(offer.id());
    return place < 0 ? null : place + 1;
  }

  /** Half of the wishes are the participant's: the first choice counts whole. */
  private static int asked(Candidate candidate, @Nullable Integer choice) {
    if (candidate.wanted().isEmpty()) {
      return UNSAID / 2;
    }
    return choice == null ? 0 : Math.max(0, FULL / 2 - LESS_WITH_EACH_CHOICE * (choice - 1));
  }

  /** The other half are the mentor's. */
  private static int liked(Candidate candidate, Offer offer, Set<FocusArea> liked) {
    if (unsaid(candidate.focus(), offer.favourite())) {
      return UNSAID / 2;
    }
    return liked.isEmpty() ? 0 : FULL / 2;
  }

  private static @Nullable String language(Candidate candidate, Offer offer) {
    return candidate.languages().stream()
        .filter(offer.languages()::contains)
        .findFirst()
        .orElse(null);
  }

  private static int language(Candidate candidate, Offer offer, @Nullable String shared) {
    if (unsaid(candidate.languages(), offer.languages())) {
      return UNSAID;
    }
    if (shared == null) {
      return 0;
    }
    return shared.equals(candidate.languages().getFirst()) ? FULL : UNSAID;
  }

  private static boolean unsaid(Collection<?> one, Collection<?> other) {
    return one.isEmpty() || other.isEmpty();
  }
}
