package io.waymark.commitment;

import static io.waymark.commitment.Outcome.CARRIED;
import static io.waymark.commitment.Outcome.DROPPED;
import static io.waymark.commitment.Outcome.KEPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.shared.problem.Unprocessable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookBackTest {
  private static final LookBack TWO =
      new LookBack(
          List.of(
              new LookBack.Open(1, "Plan", "first-plan", 2),
              new LookBack.Open(2, "Review", null, 0)));

  static Stream<List<Review>> complete() {
    return Stream.of(
        List.of(new Review(1, KEPT, null), new Review(2, KEPT, null)),
        List.of(new Review(2, DROPPED, "Not needed"), new Review(1, CARRIED, "No time")),
        List.of(new Review(1, KEPT, "With a reason"), new Review(2, KEPT, null)));
  }

  static Stream<List<Review>> incomplete() {
    return Stream.of(
        List.of(),
        List.of(new Review(1, KEPT, null)),
        List.of(new Review(1, KEPT, null), new Review(1, KEPT, null)),
        List.of(new Review(1, KEPT, null), new Review(3, KEPT, null)),
        List.of(new Review(1, KEPT, null), new Review(2, KEPT, null), new Review(3, KEPT, null)),
        List.of(new Review(1, KEPT, null), new Review(2, CARRIED, null)),
        List.of(new Review(1, KEPT, null), new Review(2, DROPPED, " ")));
  }

  @ParameterizedTest
  @MethodSource
  void complete(List<Review> reviews) {
    TWO.requireComplete(reviews);
  }

  @ParameterizedTest
  @MethodSource
  void incomplete(List<Review> reviews) {
    assertThatThrownBy(() -> TWO.requireComplete(reviews)).isInstanceOf(Unprocessable.class);
  }

  @Test
  void whatIsCarriedIsPromisedAgainAfterTheOthers() {
    List<Review> reviews = List.of(new Review(1, CARRIED, "Ill"), new Review(2, CARRIED, "Ill"));

    assertThat(TWO.carry(reviews, List.of(Promise.of("New", null, null))))
        .containsExactly(
            new Promise("New", null, null, 0),
            new Promise("Plan", "first-plan", 1L, 3),
            new Promise("Review", null, 2L, 1));
  }

  @Test
  void itMayBePromisedInOtherWords() {
    List<Review> reviews = List.of(new Review(1, CARRIED, "Ill"), new Review(2, KEPT, null));

    assertThat(TWO.carry(reviews, List.of(Promise.of(" Half the plan ", null, 1L))))
        .containsExactly(new Promise("Half the plan", "first-plan", 1L, 3));
  }

  @Test
  void itServesItsMilestoneUntilAnotherIsNamed() {
    List<Review> reviews = List.of(new Review(1, CARRIED, "Ill"), new Review(2, CARRIED, "Ill"));

    assertThat(
            TWO.carry(
                reviews,
                List.of(Promise.of("Plan", "plan-reviewed", 1L), Promise.of("Review", null, 2L))))
        .extracting(Promise::milestoneKey)
        .containsExactly("plan-reviewed", null);
  }

  @Test
  void onlyWhatWasCarriedIsRepeatedAndOnce() {
    List<Review> reviews = List.of(new Review(1, CARRIED, "Ill"), new Review(2, KEPT, null));
    Promise again = Promise.of("Plan", null, 1L);

    assertThatThrownBy(() -> TWO.carry(reviews, List.of(again, again)))
        .isInstanceOf(Unprocessable.class);
    assertThatThrownBy(() -> TWO.carry(reviews, List.of(Promise.of("Review", null, 2L))))
        .isInstanceOf(Unprocessable.class);
    assertThatThrownBy(() -> TWO.carry(reviews, List.of(Promise.of("Other", null, 9L))))
        .isInstanceOf(Unprocessable.class);
  }
}
