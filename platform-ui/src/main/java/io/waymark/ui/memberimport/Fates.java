package io.waymark.ui.memberimport;

import io.waymark.ui.client.MemberImports.Fate;
import io.waymark.ui.client.MemberImports.Row;
import io.waymark.ui.parts.RowFates;
import io.waymark.ui.parts.State;
import io.waymark.ui.text.Words;

/** What becomes of the rows of a file, as it is shown; who needs somebody comes first. */
final class Fates {
  private Fates() {}

  static RowFates.Row shown(Words words, Row row) {
    return RowFates.Row.of(
        row,
        look(row.fate()),
        words.name("import.fate", row.fate()),
        row.reason() == null ? null : words.of("import.reason." + row.reason()));
  }

  private static State look(Fate fate) {
    return switch (fate) {
      case REFUSED -> State.MISSED;
      case INVITE -> State.NEXT;
      case INVITED_ALREADY -> State.WAITING;
      case MEMBER_ALREADY -> State.DONE;
      case DECLINED -> State.PAUSED;
    };
  }
}
