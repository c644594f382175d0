package io.waymark.ui.trackeditor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.waymark.ui.outline.Node;

/** What can be done with the thing that is open: moving it, copying it, taking it away. */
final class Acts extends Div {
  private final Shown shown;
  private final Node node;

  Acts(Shown shown, Node node) {
    this.shown = shown;
    this.node = node;
    addClassName("wm-actions");
    add(step("build.up", -1), step("build.down", 1));
    if (Kind.of(node) == Kind.MILESTONE) {
      add(
          new Button(
              shown.word("build.duplicate"),
              click -> shown.editing().open(shown.road().duplicate(now()))));
    }
    add(new Button(shown.word("build.remove"), click -> shown.editing().remove(now())));
  }

  private Component step(String word, int by) {
    return new Button(
        shown.word(word),
        click -> {
          if (shown.road().move(now(), by)) {
            shown.editing().open(now());
          }
        });
  }

  private Node now() {
    return shown.road().find(node).orElseThrow();
  }
}
