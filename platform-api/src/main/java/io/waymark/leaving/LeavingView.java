package io.waymark.leaving;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.export.ExportView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who left reads of theirs.
 *
 * @param until when it is erased
 * @param checkIns newest first, two hundred at most; the export has all
 * @param export absent when none was asked for
 */
@Serdeable
record LeavingView(
    String organisation,
    String name,
    Instant leftAt,
    Instant until,
    List<WrittenView> checkIns,
    @Nullable ExportView export) {

  @Serdeable
  record WrittenView(
      String cohort,
      int period,
      Instant submittedAt,
      @Nullable Integer confidence,
      @Nullable String win,
      @Nullable String blocker,
      @Nullable String question,
      List<PromiseView> commitments,
      List<AnswerView> replies) {}

  /**
   * @param outcome {@code KEPT}, {@code CARRIED} or {@code DROPPED}; absent until looked back on
   */
  @Serdeable
  record PromiseView(
      int position, String text, @Nullable String outcome, @Nullable String reason) {}

  /**
   * @param mentor by name
   */
  @Serdeable
  record AnswerView(String mentor, String text, Instant sentAt) {}
}
