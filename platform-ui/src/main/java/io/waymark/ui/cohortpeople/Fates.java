package io.waymark.ui.cohortpeople;

import io.waymark.ui.client.CohortPeople.Fate;
import io.waymark.ui.client.CohortPeople.Row;
import io.waymark.ui.parts.RowFates;
import io.waymark.ui.parts.State;
import io.waymark.ui.text.Words;
import org.jspecify.annotations.Nullable;

/** What becomes of the rows of a file, as it is shown; who needs somebody comes first. */
final class Fates {
  private Fates() {}

  static RowFates.Row shown(Words words, Row row) {
    return RowFates.Row.of(
        row, look(row.fate()), words.name("roll.fate", row.fate()), reason(words, row));
  }

  private static @Nullable String reason(Words words, Row row) {
    if (row.reason() == null) {
      return null;
    }
    String own = "roll.reason." + row.reason();
    return words.of(words.has(own) ? own : "import.reason." + row.reason());
  }

  private static State look(Fate fate) {
    return switch (fate) {
      case REFUSED -> State.MISSED;
      case ENROL, INVITE -> State.NEXT;
      case WAITLIST -> State.WAITING;
      case IN_ALREADY -> State.DONE;
      case DECLINED -> State.ABSENT;
    };
  }
}
