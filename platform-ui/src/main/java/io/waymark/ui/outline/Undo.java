package io.waymark.ui.outline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.waymark.ui.text.Words;

/** Says that something is gone, and puts it back at a click. */
public final class Undo {
  private static final int SHOWN_MILLIS = 12_000;

  private Undo() {}

  public static void offer(Words words, String name, Runnable back) {
    Notification note = new Notification();
    note.setDuration(SHOWN_MILLIS);
    note.setPosition(Notification.Position.BOTTOM_CENTER);
    Button undo =
        new Button(
            words.of("outline.undo"),
            click -> {
              note.close();
              back.run();
            });
    undo.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    Div body = new Div(new Span(words.of("outline.removed", name)), undo);
    body.addClassName("wm-actions");
    note.add(body);
    note.open();
  }
}
