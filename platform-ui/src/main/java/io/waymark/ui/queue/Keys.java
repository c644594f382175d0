package io.waymark.ui.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.function.Consumer;

/** The keys j and k, for whoever is in the queue and not typing. */
final class Keys {
  private static final String KEY = "event.key";

  /** Only without a modifier, and only where a letter is not text. */
  private static final String NOT_TYPING =
      "(event.key === 'j' || event.key === 'k') && !event.ctrlKey && !event.metaKey"
          + " && !event.altKey && !event.target.closest"
          + "('input, textarea, select, [contenteditable], vaadin-text-area')";

  private Keys() {}

  static DomListenerRegistration listen(Component within, Consumer<String> pressed) {
    return within
        .getElement()
        .addEventListener(
            "keydown", event -> pressed.accept(event.getEventData().get(KEY).asString()))
        .addEventData(KEY)
        .setFilter(NOT_TYPING);
  }
}
