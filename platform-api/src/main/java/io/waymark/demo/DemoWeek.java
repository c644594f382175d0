package io.waymark.demo;

import io.waymark.shared.text.DocumentRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One check-in of a story, as it is written in the document. */
record DemoWeek(
    List<DemoCommitment> commitments,
    int confidence,
    @Nullable String win,
    @Nullable String blocker,
    @Nullable DemoQuestion question,
    @Nullable String reply) {

  DemoWeek {
    commitments = List.copyOf(commitments);
    DocumentRules.within("confidence", confidence, 1, 5);
  }
}
