package io.waymark.ui.session;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/**
 * The tenant that one browser tab is in, and the sign-in that it was opened under. It belongs to
 * the tab and not to the browser: two tabs in two tenants never write into each other's.
 */
record Tab(String tenant, long serial) {
  static @Nullable Tab of(@Nullable UI ui) {
    return ui == null ? null : ComponentUtil.getData(ui, Tab.class);
  }

  void open(UI ui) {
    ComponentUtil.setData(ui, Tab.class, this);
  }
}
