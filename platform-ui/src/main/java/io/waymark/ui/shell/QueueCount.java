package io.waymark.ui.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Tells the frame of a tab how many check-ins wait now; a view that answers one sends it. */
public final class QueueCount extends ComponentEvent<UI> {
  private final int waiting;

  private QueueCount(UI source, int waiting) {
    super(source, false);
    this.waiting = waiting;
  }

  /** Sends the number to the frame of the tab. */
  public static void tell(UI ui, int waiting) {
    ComponentUtil.fireEvent(ui, new QueueCount(ui, waiting));
  }

  public int waiting() {
    return waiting;
  }
}
