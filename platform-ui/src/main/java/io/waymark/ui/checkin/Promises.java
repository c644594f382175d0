package io.waymark.ui.checkin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.Outcome;
import io.waymark.ui.parts.Hidden;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Promises as a list to read, each with its shape and its word. */
final class Promises {
  private Promises() {}

  /** What became of those of the week before. */
  static UnorderedList reviewed(Words words, List<CheckIns.Reviewed> reviews) {
    UnorderedList list = list();
    for (CheckIns.Reviewed review : reviews) {
      int times = review.timesCarried() + (review.outcome() == Outcome.CARRIED ? 1 : 0);
      list.add(item(words, review.text(), review.outcome(), more(words, times, review.reason())));
    }
    return list;
  }

  /** Those made in a check-in, and what became of them if it is known. */
  static UnorderedList made(Words words, List<CheckIns.Commitment> commitments) {
    UnorderedList list = list();
    for (CheckIns.Commitment promise : commitments) {
      String serves = promise.serves();
      String more =
          promise.outcome() != null || serves == null
              ? more(words, promise.timesCarried(), promise.reason())
              : words.of("check-in.serves", serves);
      list.add(item(words, promise.text(), promise.outcome(), more));
    }
    return list;
  }

  private static UnorderedList list() {
    UnorderedList list = new UnorderedList();
    list.addClassName("wm-list");
    return list;
  }

  private static ListItem item(Words words, String text, @Nullable Outcome outcome, String more) {
    Span said = new Span();
    if (outcome != null) {
      said.add(
          new Hidden(
              words.of("check-in.spoken." + outcome.name().toLowerCase(java.util.Locale.ROOT))));
    }
    said.add(new Span(text));
    if (!more.isEmpty()) {
      said.add(new Quiet(" · " + more));
    }
    return new ListItem(new Mark(look(outcome)), said);
  }

  private static State look(@Nullable Outcome outcome) {
    return switch (outcome) {
      case null -> State.NEXT;
      case KEPT -> State.DONE;
      case CARRIED -> State.LATE;
      case DROPPED -> State.ABSENT;
    };
  }

  /** "carried for the 4th time: “I don’t know where the limits should live”". */
  private static String more(Words words, int times, @Nullable String reason) {
    String carried = times == 0 ? "" : carried(words, times);
    String quoted = reason == null || reason.isBlank() ? "" : words.of("check-in.quoted", reason);
    return carried.isEmpty() || quoted.isEmpty() ? carried + quoted : carried + ": " + quoted;
  }

  private static String carried(Words words, int times) {
    String key = "check-in.carried." + times;
    return words.has(key) ? words.of(key) : words.of("check-in.carried", times);
  }
}
