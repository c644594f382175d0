package io.waymark.ui.trackeditor;

import io.waymark.ui.outline.Desk;
import io.waymark.ui.outline.Node;
import java.util.Locale;

/**
 * What the parts of the editor share.
 *
 * @param language {@code en} or {@code de}: of the names that are shown
 */
record Shown(Desk desk, Road road, String language, Editing editing) {

  /** What the parts ask of the whole. */
  interface Editing {
    /** Opens something in the middle. */
    void open(Node node);

    /** Shows everything anew, for something has moved; the keyboard goes to the thing's handle. */
    void moved(Node node);

    /** Takes something away, and offers to put it back. */
    void remove(Node node);

    /** Whether it is open in the middle. */
    boolean isOpen(Node node);
  }

  /** What a thing is called; a word for what has no name yet. */
  String name(Node node) {
    String name = node.child("name").text(language);
    String other = name.isBlank() ? node.child("name").text("en") : name;
    return other.isBlank()
        ? word("build.unnamed." + Kind.of(node).name().toLowerCase(Locale.ROOT))
        : other;
  }

  String word(String key, Object... arguments) {
    return desk.words().of(key, arguments);
  }
}
