package io.waymark.ui.outline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import io.waymark.ui.parts.Glyph;
import io.waymark.ui.text.Words;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/**
 * By which a line is moved: dragged with the line, or, while it has the focus, by the arrow keys.
 */
public final class Handle extends Button {
  /**
   * @param move takes -1 for up and 1 for down
   */
  public Handle(Words words, String name, IntConsumer move) {
    super(Glyph.GRIP.icon());
    addClassName("wm-grip");
    addThemeVariants(ButtonVariant.AURA_TERTIARY);
    setAriaLabel(words.of("outline.move", name));
    getElement().setAttribute("title", words.of("outline.move.how"));
    getElement()
        .addEventListener("keydown", event -> move.accept(-1))
        .setFilter("event.key === 'ArrowUp' && (event.preventDefault() || true)");
    getElement()
        .addEventListener("keydown", event -> move.accept(1))
        .setFilter("event.key === 'ArrowDown' && (event.preventDefault() || true)");
  }

  /** Lets a line be dragged, and others be dropped on it; they then stand before it. */
  public static void drag(Component line, Node node, BiConsumer<Node, Node> drop) {
    DragSource.create(line).setDragData(node);
    DropTarget.create(line)
        .addDropListener(
            dropped ->
                dropped
                    .getDragData()
                    .filter(Node.class::isInstance)
                    .map(Node.class::cast)
                    .filter(dragged -> !dragged.isSame(node))
                    .ifPresent(dragged -> drop.accept(dragged, node)));
  }
}
