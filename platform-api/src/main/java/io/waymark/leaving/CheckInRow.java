package io.waymark.leaving;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.waymark.leaving.LeavingView.AnswerView;
import io.waymark.leaving.LeavingView.PromiseView;
import io.waymark.leaving.LeavingView.WrittenView;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check-in with everything beneath it, in one row. */
@Introspected
record CheckInRow(
    long id,
    String cohort,
    int period,
    Instant submittedAt,
    @Nullable Integer confidence,
    @Nullable String win,
    @Nullable String blocker,
    @Nullable String question,
    @TypeDef(type = DataType.JSON) @Nullable List<PromiseView> commitments,
    @TypeDef(type = DataType.JSON) @Nullable List<AnswerView> replies) {

  WrittenView view() {
    return new WrittenView(
        cohort,
        period,
        submittedAt,
        confidence,
        win,
        blocker,
        question,
        sorted(commitments, Comparator.comparingInt(PromiseView::position)),
        sorted(replies, Comparator.comparing(AnswerView::sentAt)));
  }

  private static <T> List<T> sorted(@Nullable List<T> found, Comparator<T> order) {
    return found == null ? List.of() : found.stream().sorted(order).toList();
  }
}
