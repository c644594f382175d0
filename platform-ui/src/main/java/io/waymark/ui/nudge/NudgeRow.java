package io.waymark.ui.nudge;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import io.waymark.ui.client.Nudges.Nudge;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.parts.Prose;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Reasons;
import io.waymark.ui.text.Words;
import java.time.Instant;

/** Somebody who stands out: why, when they were nudged last, and the letter that they would get. */
final class NudgeRow extends ListItem {
  private final String membershipId;
  private final Checkbox chosen;

  NudgeRow(Visit visit, Nudge nudge) {
    Words words = visit.words();
    membershipId = nudge.membershipId();
    chosen = new Checkbox(nudge.name(), nudge.nudgeable());
    chosen.setEnabled(nudge.nudgeable());
    Div row = new Div(chosen);
    row.addClassName("wm-stack-s");
    if (!nudge.reasons().isEmpty()) {
      row.add(new Quiet(Reasons.say(words, nudge.reasons())));
    }
    if (nudge.waiting() > 0) {
      row.add(new Quiet(words.count("nudge.waiting", nudge.waiting())));
    }
    Instant last = nudge.nudgedAt();
    if (last != null) {
      String key = nudge.nudgeable() ? "nudge.last" : "nudge.peace";
      row.add(new Quiet(words.of(key, visit.times().ago(last))));
    }
    row.add(letter(words, nudge));
    add(row);
  }

  private static Fold letter(Words words, Nudge nudge) {
    Div page = new Div(new H3(nudge.subject()), new Prose(nudge.text()));
    page.addClassName("wm-stack-s");
    Fold letter = new Fold(words.of("nudge.letter"), page);
    letter
        .getSummary()
        .getElement()
        .setAttribute("aria-label", words.of("nudge.letter.spoken", nudge.name()));
    return letter;
  }

  boolean isChosen() {
    return chosen.getValue();
  }

  String membershipId() {
    return membershipId;
  }
}
