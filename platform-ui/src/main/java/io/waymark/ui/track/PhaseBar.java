package io.waymark.ui.track;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.waymark.ui.client.Tracks.Phase;
import io.waymark.ui.client.Tracks.PhaseState;
import io.waymark.ui.client.Tracks.Track;
import io.waymark.ui.parts.Hidden;
import io.waymark.ui.parts.State;
import io.waymark.ui.text.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The phases to scale, with the blaze at the present week. */
final class PhaseBar extends OrderedList {
  private final Words words;

  PhaseBar(Words words, Track track) {
    this.words = words;
    addClassName("wm-strip");
    getElement().setAttribute("aria-label", words.of("track.phases"));
    track.phases().forEach(phase -> add(phase(phase, track.week())));
    if (track.week() != null) {
      add(here(track.week(), track.weeks()));
    }
  }

  private ListItem phase(Phase phase, @Nullable Integer week) {
    Span text = new Span();
    text.getElement().appendChild(new Element("b").setText(phase.name()));
    text.add(new Hidden(", " + words.of("track.phase." + lower(phase.state())) + ", "));
    Span weeks = new Span(words.of("track.weeks", phase.firstWeek(), phase.lastWeek()));
    weeks.addClassName("wm-quiet");
    text.add(weeks);
    ListItem item = new ListItem(text);
    item.getStyle().set("--n", Integer.toString(phase.lastWeek() - phase.firstWeek() + 1));
    if (phase.state() == PhaseState.DONE) {
      State.DONE.dress(item);
    } else if (phase.state() == PhaseState.NOW) {
      State.NOW.dress(item);
      item.getStyle().set("--v", percent(within(phase, week)));
    }
    return item;
  }

  private static String lower(PhaseState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static double within(Phase phase, @Nullable Integer week) {
    double gone = week == null ? 0 : week - phase.firstWeek() + 0.5;
    return Math.clamp(gone / (phase.lastWeek() - phase.firstWeek() + 1), 0, 1);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }

  private ListItem here(int week, int weeks) {
    ListItem here = new ListItem(new Hidden(words.of("track.here", week)));
    here.addClassName("wm-here");
    here.getStyle().set("--x", percent((week - 0.5) / weeks));
    return here;
  }
}
