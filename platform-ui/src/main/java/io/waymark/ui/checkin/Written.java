package io.waymark.ui.checkin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import io.waymark.ui.client.CheckIns.CheckIn;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.Said;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that somebody wrote in a check-in, to be read. */
public final class Written extends Div {
  private final Words words;

  /**
   * @param reader who is spoken to
   * @param earlier confidences of the check-ins before this one, oldest first; may be empty
   */
  public Written(Words words, CheckIn checkIn, Reader reader, List<Integer> earlier) {
    this.words = words;
    addClassNames("wm-stack", "wm-written");
    if (!checkIn.reviews().isEmpty()) {
      part("check-in.read.reviews", Promises.reviewed(words, checkIn.reviews()));
    }
    if (!checkIn.commitments().isEmpty()) {
      part("check-in.read.promises", Promises.made(words, checkIn.commitments()));
    }
    said("check-in.read.win", checkIn.win());
    said("check-in.read.blocker", checkIn.blocker());
    said(reader.question(), checkIn.question());
    add(new Quiet(footing(checkIn, earlier)));
  }

  private void said(String title, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      part(title, new Said(text));
    }
  }

  private void part(String title, Component content) {
    Section part = new Section(new H3(words.of(title)), content);
    part.addClassName("wm-part");
    add(part);
  }

  /** "Confidence 3 of 5, after 4 and 4 · Blocker: none named". */
  private String footing(CheckIn checkIn, List<Integer> earlier) {
    String blocker = checkIn.blocker() == null ? words.of("check-in.read.no-blocker") : "";
    Integer now = checkIn.confidence();
    if (now == null) {
      return join(words.of("check-in.read.no-confidence"), blocker);
    }
    if (earlier.isEmpty()) {
      return join(words.of("check-in.read.confidence", now), blocker);
    }
    String before =
        earlier.stream()
            .map(String::valueOf)
            .collect(Collectors.joining(words.of("check-in.read.and")));
    return join(words.of("check-in.read.confidence.after", now, before), blocker);
  }

  private static String join(String one, String other) {
    return other.isEmpty() ? one : one + " · " + other;
  }
}
