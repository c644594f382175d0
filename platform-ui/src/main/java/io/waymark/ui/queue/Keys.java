package io.waymark.ui.queue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.function.Consumer;

/** The keys j and k, for whoever is in the page's content, or nowhere yet, and not typing. */
final class Keys {
  private static final String KEY = "event.key";

  /** Only without a modifier, and only where a letter is not text. */
  private static final String NOT_TYPING =
      "(event.target === document.body || event.target.closest('main'))"
          + " && (event.key === 'j' || event.key === 'k') && !event.ctrlKey && !event.metaKey"
          + " && !event.altKey && !event.target.closest"
          + "('input, textarea, select, [contenteditable], vaadin-text-area')";

  private Keys() {}

  static DomListenerRegistration listen(UI ui, Consumer<String> pressed) {
    return ui.getElement()
        .addEventListener(
            "keydown", event -> pressed.accept(event.getEventData().get(KEY).asString()))
        .addEventData(KEY)
        .setFilter(NOT_TYPING);
  }
}
