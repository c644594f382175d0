package io.waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.submission.WriteEvidence;
import io.waymark.track.RequiredEvidence;
import io.waymark.track.TrackDocument;
import io.waymark.track.TrackDocumentReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoHistoriesTest {
  private final DemoHistories histories = DemoHistories.shipped();
  private final TrackDocument track = TrackDocumentReader.shipped("junior-to-mid");
  private final DemoTexts texts = DemoTextsReader.shipped();

  @Test
  void everyStateOfAWeekOccursInTheRunningCohort() {
    String fates = fates(histories.running());

    assertThat("._owTlxae-".chars()).allMatch(fate -> fates.indexOf(fate) >= 0);
  }

  @Test
  void everyStateOfAMilestoneOccurs() {
    String milestones =
        Stream.of(histories.completed(), histories.running())
            .flatMap(run -> run.people().stream())
            .map(DemoHistory::milestones)
            .collect(Collectors.joining());

    assertThat("arsciw.".chars()).allMatch(state -> milestones.indexOf(state) >= 0);
  }

  @Test
  void everyMilestoneIsHandedInWithWhatItAsksFor() {
    DemoEvidence evidence = DemoEvidence.shipped();

    assertThat(track.milestones())
        .allSatisfy(
            milestone ->
                assertThat(evidence.of(milestone.key(), Locale.ENGLISH))
                    .allSatisfy(piece -> assertThat(piece.lacking()).isNull())
                    .hasSize(milestone.evidenceCount())
                    .map(WriteEvidence::kind)
                    .containsAll(
                        milestone.evidence().stream().map(RequiredEvidence::kind).toList()));
  }

  @Test
  void everybodyHasOneLetterForEachMilestoneAndAtMostOneForEachWeek() {
    for (DemoRun run : List.of(histories.completed(), histories.running())) {
      assertThat(run.people())
          .allSatisfy(
              person -> {
                assertThat(person.milestones()).hasSize(track.milestones().size());
                assertThat(person.weeks().length()).isLessThanOrEqualTo(track.weeks());
              });
    }
  }

  @Test
  void theCompletedCohortHasSeenItsLastWeekGoBy() {
    int off = histories.completed().breaks().stream().mapToInt(DemoRun.Off::weeks).sum();

    assertThat(histories.completed().startedWeeksAgo()).isGreaterThan(track.weeks() + off + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-11-25", "2026-11-29"})
  void aCohortBeginsOnAMondayWhateverTheDay(LocalDate today) {
    LocalDate begins = histories.running().startsOn(today);

    assertThat(begins.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(begins).isEqualTo(LocalDate.of(2026, 9, 14));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void aStoryLooksBackOnWhatItPromised(String language) {
    for (int person = 0; person < 12; person++) {
      List<DemoCheckIn> story = DemoStory.of(texts, language, person, track.weeks());
      assertThat(story).hasSize(track.weeks());
      assertThat(story.getFirst().lookBack()).isEmpty();
      for (int i = 1; i < story.size(); i++) {
        assertThat(story.get(i).lookBack())
            .extracting(DemoReview::text)
            .containsExactlyInAnyOrderElementsOf(story.get(i - 1).commitments());
      }
    }
  }

  private static String fates(DemoRun run) {
    return run.people().stream().map(DemoHistory::weeks).collect(Collectors.joining());
  }
}
