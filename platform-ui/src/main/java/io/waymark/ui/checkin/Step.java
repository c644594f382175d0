package io.waymark.ui.checkin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.parts.State;
import io.waymark.ui.text.Words;

/** One step of the form. Folded, it tells what is in it. */
final class Step extends NativeDetails {
  private final Words words;
  private final Paragraph line = new Paragraph();
  private final Span more = new Span();
  private final Div body = new Div();

  Step(Words words, String title) {
    this.words = words;
    addClassName("wm-step");
    more.addClassName("wm-more");
    body.addClassName("wm-body");
    setSummary(new H3(title), more, line);
    setContent(body);
    unfinished("");
  }

  Step with(Component... parts) {
    body.add(parts);
    return this;
  }

  /** Says in a line what was filled in. */
  void finished(String said) {
    State.DONE.dress(this);
    line.setText(said);
    more.setText(words.of("check-in.step.change"));
  }

  /** Says in a line what is asked for. */
  void unfinished(String asked) {
    getElement().removeAttribute("data-state");
    line.setText(asked);
    more.setText(words.of("check-in.step.open"));
  }
}
