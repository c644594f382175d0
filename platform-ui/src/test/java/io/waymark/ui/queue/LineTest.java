package io.waymark.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.ui.client.Queue;
import io.waymark.ui.client.WeekState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineTest {
  private final Line three = Line.EMPTY.with(items("A", "B", "C"), 0);

  @Test
  void theOldestComesFirst() {
    assertThat(open(three)).isEqualTo("A");
    assertThat(three.then()).extracting(Queue.Item::checkInId).containsExactly("B", "C");
  }

  @Test
  void nextAndBackStayInsideTheLine() {
    assertThat(open(three.back())).isEqualTo("A");
    assertThat(open(three.next())).isEqualTo("B");
    assertThat(open(three.next().next().next())).isEqualTo("C");
    assertThat(open(three.next().back())).isEqualTo("A");
  }

  @Test
  void whoIsSkippedComesLastAndStaysThereWhenTheLineIsReadAgain() {
    Line skipped = three.skip();

    assertThat(open(skipped)).isEqualTo("B");
    assertThat(skipped.with(items("A", "B", "C"), 0).items())
        .extracting(Queue.Item::checkInId)
        .containsExactly("B", "C", "A");
  }

  @Test
  void skippingTheLastOneBeginsAgain() {
    assertThat(open(three.at("C").skip())).isEqualTo("A");
  }

  @Test
  void whoIsAnsweredLeavesAndTheNextTakesTheirPlace() {
    assertThat(open(three.at("B").answered())).isEqualTo("C");
    assertThat(open(three.at("C").answered())).isEqualTo("A");
    assertThat(Line.EMPTY.with(items("A"), 0).answered().open()).isNull();
  }

  @Test
  void whoNoLongerWaitsCannotBeOpened() {
    assertThat(open(three.at("Z"))).isEqualTo("A");
    assertThat(three.at("C").with(items("A"), 0).open()).isEqualTo(items("A").getFirst());
    assertThat(Line.EMPTY.at("A").open()).isNull();
  }

  @Test
  void whoeverIsLastOfWhatWasReadKnowsThatOthersWait() {
    Line more = Line.EMPTY.with(items("A", "B"), 3);

    assertThat(more.length()).isEqualTo(5);
    assertThat(more.endsHere()).isFalse();
    assertThat(more.next().endsHere()).isTrue();
    assertThat(three.at("C").endsHere()).isFalse();
  }

  private static String open(Line line) {
    return Objects.requireNonNull(line.open()).checkInId();
  }

  private static List<Queue.Item> items(String... ids) {
    Instant then = Instant.EPOCH;
    return Stream.of(ids)
        .map(
            id ->
                new Queue.Item(
                    id, "E", id, null, 1, 1, then, WeekState.ON_TIME, then, false, null, null))
        .toList();
  }
}
