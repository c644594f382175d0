package io.waymark.ui.parts;

import com.vaadin.flow.component.Component;

/** Moves the keyboard to where the next thing happens. */
public final class Focus {
  private Focus() {}

  /** Gives a component the focus, be it a field or a heading that can hold it. */
  public static void on(Component component) {
    component.getElement().callJsFunction("focus");
  }

  /** Gives a group of choices the focus: its chosen one, or else its first. */
  public static void onChoice(Component group) {
    group
        .getElement()
        .executeJs(
            "(this.querySelector('[checked] input') || this.querySelector('input')).focus()");
  }

  /** Lets a heading or a paragraph hold the focus, without putting it among the tab stops. */
  public static <T extends Component> T able(T component) {
    component.getElement().setAttribute("tabindex", "-1");
    return component;
  }
}
