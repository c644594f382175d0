package io.waymark.ui.trackeditor;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.ui.outline.Desk;
import io.waymark.ui.outline.KeptInMemory;
import io.waymark.ui.outline.Keys;
import io.waymark.ui.outline.Node;
import io.waymark.ui.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildARoadTest {
  private final KeptInMemory kept = new KeptInMemory();
  private final Desk desk =
      new Desk(
          new Words(Locale.UK),
          kept,
          kept.kept(new LinkedHashMap<>(Map.of("slug", "small", "phases", List.of()))));
  private final Road road = new Road(desk);

  @Test
  void phasesFollowEachOther() {
    Node first = road.addPhase();
    Node second = road.addPhase();

    assertThat(first.text("key")).isEqualTo("phase-1");
    assertThat(second.number("firstWeek")).isEqualTo(5);
    assertThat(road.weeks()).isEqualTo(8);
    assertThat(kept.saved()).isEqualTo(2);
  }

  @Test
  void theWeeksStayWithThePlaces() {
    Node phase = road.addPhase();
    Node first = road.addMilestone(phase);
    Node second = road.addMilestone(phase);
    first.put("week", 2);
    road.addTask(first).put("week", 1);

    assertThat(road.move(second, -1)).isTrue();

    Node now = road.phases().getFirst();
    assertThat(keys(now, "milestones")).containsExactly("milestone-2", "milestone-1");
    assertThat(weeks(now)).containsExactly(2, 4);
    assertThat(now.nodes("milestones").get(1).nodes("tasks").getFirst().number("week"))
        .isEqualTo(3);
  }

  @Test
  void aMilestoneGoesOnToTheNextPhase() {
    Node stone = road.addMilestone(road.addPhase());
    road.addPhase();

    assertThat(road.move(stone, 1)).isTrue();
    assertThat(road.move(road.find(stone).orElseThrow(), 1)).isFalse();

    assertThat(keys(road.phases().get(0), "milestones")).isEmpty();
    assertThat(weeks(road.phases().get(1))).containsExactly(5);
  }

  @Test
  void aPhaseTakesWhatIsInItAlong() {
    Node first = road.addPhase();
    road.addMilestone(first);
    road.addPhase();

    road.move(first, 1);

    assertThat(road.phases().getFirst().text("key")).isEqualTo("phase-2");
    assertThat(weeks(road.phases().get(1))).containsExactly(8);
  }

  @Test
  void aShorterPhaseKeepsWhatItHolds() {
    Node phase = road.addPhase();
    road.addMilestone(phase);

    Weeks.resize(desk.root(), phase, 2);

    assertThat(weeks(road.phases().getFirst())).containsExactly(2);
    assertThat(road.weeks()).isEqualTo(2);
  }

  @Test
  void whatIsDroppedOnAPhaseStandsAtItsEnd() {
    Node first = road.addPhase();
    Node stone = road.addMilestone(first);
    Node second = road.addPhase();
    road.addMilestone(second);

    assertThat(road.drop(stone, road.find(second).orElseThrow())).isTrue();
    assertThat(keys(road.phases().get(1), "milestones"))
        .containsExactly("milestone-2", "milestone-1");
    assertThat(road.drop(road.find(first).orElseThrow(), road.find(stone).orElseThrow())).isFalse();
  }

  @Test
  void whatIsRemovedComesBack() {
    Node first = road.addPhase();
    road.addPhase();

    Runnable back = road.remove(first);
    assertThat(road.phases()).hasSize(1);
    assertThat(road.phases().getFirst().number("firstWeek")).isOne();

    back.run();
    assertThat(road.phases().getFirst().text("key")).isEqualTo("phase-1");
    assertThat(road.weeks()).isEqualTo(8);
  }

  @Test
  void aCopyHasKeysOfItsOwn() {
    Node stone = road.addMilestone(road.addPhase());
    road.addTask(stone);

    Node copy = road.duplicate(stone);

    assertThat(copy.text("key")).isEqualTo("milestone-2");
    assertThat(copy.nodes("tasks").getFirst().text("key")).isEqualTo("task-2");
  }

  @Test
  void aNameGivesTheKeyOnceAndOthersFollow() {
    Node stone = road.addMilestone(road.addPhase());
    Node first = road.addTask(stone);
    Node second = road.addTask(stone);
    second.list("requires").add(first.text("key"));
    first.child("name").put("en", "Write the plan");

    Keys.settle(desk.root(), first);
    first.child("name").put("en", "Another name");
    Keys.settle(desk.root(), first);

    assertThat(first.text("key")).isEqualTo("write-the-plan");
    assertThat(second.list("requires")).containsExactly("write-the-plan");
  }

  private static List<String> keys(Node node, String list) {
    return node.nodes(list).stream().map(each -> each.text("key")).toList();
  }

  private static List<Integer> weeks(Node phase) {
    return phase.nodes("milestones").stream().map(each -> each.number("week")).toList();
  }
}
