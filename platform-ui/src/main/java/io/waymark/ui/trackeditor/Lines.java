package io.waymark.ui.trackeditor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.outline.Node;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.State;

/** Lines that open something. */
final class Lines {
  private Lines() {}

  static Button button(String text, Runnable open) {
    Button button = new Button(text, click -> open.run());
    button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    button.addClassName("wm-line-button");
    return button;
  }

  /** Marks what has something wrong in it. */
  static void mark(Shown shown, Button button, Node node) {
    if (shown.desk().faults(node).isEmpty()) {
      button.setSuffixComponent(null);
      return;
    }
    Span word = new Span(shown.word("build.has-faults"));
    word.addClassName("wm-hidden");
    button.setSuffixComponent(new Span(new Mark(State.RISK), word));
  }
}
