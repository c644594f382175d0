package io.waymark.track;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import io.waymark.calendar.Cadence;
import io.waymark.framework.Competency;
import io.waymark.framework.FrameworkDocumentReader;
import io.waymark.shared.text.Text;
import io.waymark.shared.text.Words;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The track from junior to mid-level, as it ships. */
class ShippedTrackTest {

  private final TrackDocument track = TrackDocumentReader.shipped("junior-to-mid");

  @Test
  void itTakesTwentySixWeeksInFourPhases() {
    assertThat(track.weeks()).isEqualTo(26);
    assertThat(track.phases())
        .extracting(Phase::key)
        .containsExactly("see-the-bar", "own-the-work", "be-seen", "the-case");
  }

  @Test
  void itAsksOnceAWeekOnFridayAtFive() {
    assertThat(track.cadence()).isEqualTo(new Cadence(1, DayOfWeek.FRIDAY, LocalTime.of(17, 0)));
  }

  @Test
  void everyMilestoneHasThreeToFiveTasks() {
    assertThat(track.milestones()).hasSize(12);
    assertThat(track.milestones())
        .allSatisfy(milestone -> assertThat(milestone.tasks()).hasSizeBetween(3, 5));
  }

  @Test
  void theProcessIsLearnedInTheFirstMonthAndTheFirstTalkHeldWithinNinetyDays() {
    assertThat(track.milestone("process-learned").orElseThrow().week()).isLessThanOrEqualTo(4);
    assertThat(track.milestone("first-talk").orElseThrow().week() * 7).isLessThanOrEqualTo(90);
  }

  @Test
  void everyMilestoneServesTheFrameworkItNamesAndEveryCompetencyIsServed() {
    Set<String> competencies =
        FrameworkDocumentReader.shipped(track.framework()).competencies().stream()
            .map(Competency::key)
            .collect(Collectors.toSet());

    track.requireServes(competencies);

    assertThat(track.milestones().stream().flatMap(m -> m.serves().stream()))
        .containsAll(competencies);
  }

  @Test
  void everyWeekOfTheTrackHasSomethingToDo() {
    List<Integer> weeks =
        track.milestones().stream().flatMap(m -> m.tasks().stream()).map(Task::week).toList();

    assertThat(weeks).contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    assertThat(weeks).contains(18, 19, 20, 22, 23, 24, 25, 26);
  }

  @Test
  void everyTextIsThereInBothLanguagesAndTranslated() {
    assertThat(Words.untranslatedIn(track)).isEmpty();
  }

  @Test
  void everyHowToFitsOnAScreen() {
    List<Text> bodies =
        track.milestones().stream()
            .flatMap(milestone -> milestone.tasks().stream())
            .flatMap(task -> task.resources().stream())
            .map(Resource::body)
            .filter(Objects::nonNull)
            .toList();

    assertThat(bodies).hasSizeGreaterThanOrEqualTo(12);
    assertThat(bodies).allSatisfy(body -> assertThat(body.length()).isLessThan(1_500));
  }

  @Test
  void itComesBackFromJsonAsItWas() throws IOException {
    ObjectMapper json = ObjectMapper.getDefault();

    TrackDocument back = json.readValue(json.writeValueAsString(track), TrackDocument.class);

    assertThat(back).isEqualTo(track);
  }

  @Test
  void aWeekIsFoundInItsPhase() {
    assertThat(track.phaseOf(6)).get().extracting(Phase::key).isEqualTo("see-the-bar");
    assertThat(track.phaseOf(7)).get().extracting(Phase::key).isEqualTo("own-the-work");
    assertThat(track.phaseOf(0)).isEmpty();
    assertThat(track.phaseOf(27)).isEmpty();
  }
}
