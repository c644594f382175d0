package io.waymark.ui.checkin;

import com.vaadin.flow.component.html.OrderedList;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.Outcome;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The promises of the last check-in, each with the choice of kept, carry and drop. */
final class LookBack extends OrderedList {
  private final Words words;
  private final List<ReviewRow> rows;

  LookBack(Words words, List<ThisWeek.ToReview> review) {
    this.words = words;
    addClassName("wm-rows");
    rows = review.stream().map(commitment -> new ReviewRow(words, commitment)).toList();
    rows.forEach(this::add);
  }

  void onChange(Runnable changed, Consumer<ReviewRow> outcomeChanged) {
    rows.forEach(row -> row.onChange(changed, () -> outcomeChanged.accept(row)));
  }

  /** Takes over what was said before; a review of another week's promise is left out. */
  void fill(List<CheckIns.Review> reviews) {
    for (CheckIns.Review review : reviews) {
      rows.stream()
          .filter(row -> row.commitment().commitmentId().equals(review.commitmentId()))
          .forEach(row -> row.fill(review.outcome(), review.reason()));
    }
  }

  List<CheckIns.Review> reviews() {
    return rows.stream().map(ReviewRow::review).filter(review -> review.outcome() != null).toList();
  }

  List<String> complaints() {
    return rows.stream().flatMap(row -> row.complaint().stream()).toList();
  }

  boolean isFinished() {
    return rows.stream().allMatch(row -> row.outcome() != null);
  }

  /** "2 kept, 1 carried". */
  String summary() {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> count(outcome) > 0)
        .map(
            outcome ->
                words.of(
                    "check-in.sum." + outcome.name().toLowerCase(java.util.Locale.ROOT),
                    count(outcome)))
        .collect(Collectors.joining(", "));
  }

  private long count(Outcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  void takeFocus() {
    rows.getFirst().takeFocus();
  }
}
