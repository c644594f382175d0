package io.waymark.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** People made up at random, the same for the same seed. */
final class AnyCohort {
  private static final LocalDate DAY = LocalDate.parse("2026-03-18");
  private static final List<String> ZONES =
      List.of("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland");
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

  private final Random random;

  AnyCohort(long seed) {
    this.random = new Random(seed);
  }

  MatchingInput of(int people, int mentors, int mostRoom) {
    var offers = new ArrayList<Offer>();
    for (int i = 0; i < mentors; i++) {
      offers.add(
          new Offer(
              1_000 + i, random.nextInt(mostRoom + 1), areas(), areas(), languages(), hours()));
    }
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < people; i++) {
      candidates.add(new Candidate(1 + i, areas(), languages(), hours(), wanted(offers)));
    }
    return new MatchingInput(
        candidates, offers, barriers(candidates, offers), List.of(), weights(), DAY);
  }

  MatchingInput shuffled(MatchingInput input) {
    return new MatchingInput(
        shuffled(input.candidates()),
        shuffled(input.offers()),
        shuffled(input.barriers()),
        shuffled(input.locks()),
        input.weights(),
        input.day());
  }

  private <T> List<T> shuffled(List<T> all) {
    var copy = new ArrayList<>(all);
    Collections.shuffle(copy, random);
    return copy;
  }

  private Weights weights() {
    return new Weights(
        1 + random.nextInt(100),
        random.nextInt(100),
        random.nextInt(100),
        random.nextInt(100),
        random.nextInt(4) * 60);
  }

  private Set<FocusArea> areas() {
    var areas = EnumSet.noneOf(FocusArea.class);
    for (int i = random.nextInt(4); i > 0; i--) {
      areas.add(FocusArea.values()[random.nextInt(FocusArea.values().length)]);
    }
    return areas;
  }

  private List<String> languages() {
    return shuffled(LANGUAGES).subList(0, random.nextInt(3));
  }

  private Hours hours() {
    int from = 6 * 60 + random.nextInt(6) * 60;
    return new Hours(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))), from, from + 480);
  }

  private List<Long> wanted(List<Offer> offers) {
    return shuffled(offers).stream()
        .limit(random.nextInt(Math.min(3, offers.size()) + 1))
        .map(Offer::id)
        .toList();
  }

  private List<Barrier> barriers(List<Candidate> candidates, List<Offer> offers) {
    var barriers = new ArrayList<Barrier>();
    for (Candidate candidate : candidates) {
      for (Offer offer : offers) {
        if (random.nextInt(6) == 0) {
          var kind = Barrier.Kind.values()[random.nextInt(Barrier.Kind.values().length)];
          barriers.add(new Barrier(candidate.id(), offer.id(), kind));
        }
      }
    }
    return barriers;
  }
}
