package io.waymark.ui.checkin;

import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.text.Times;
import io.waymark.ui.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says that what was typed is kept, and since when, at the foot of each step; a screen reader hears
 * it once a minute at most.
 */
public final class DraftNote {
  private final Words words;
  private final Times times;
  private final List<Span> places = new ArrayList<>();

  public DraftNote(Words words, Times times) {
    this.words = words;
    this.times = times;
  }

  /** A further place that says it. */
  public Span place() {
    Span place = new Span();
    place.addClassNames("wm-small", "wm-quiet", "wm-draft");
    place.getElement().setAttribute("role", "status");
    places.add(place);
    return place;
  }

  /** Saves, and says how it went; what cannot be saved now is saved with the next change. */
  public void keep(Supplier<@Nullable Instant> save) {
    try {
      show(save.get());
    } catch (ApiProblem problem) {
      say(words.of("check-in.draft.failed"));
    }
  }

  /** Shows when the draft was kept; nothing when there is none. */
  void show(@Nullable Instant savedAt) {
    say(savedAt == null ? "" : words.of("check-in.draft.saved", times.time(savedAt)));
  }

  private void say(String text) {
    places.forEach(place -> place.setText(text));
  }
}
