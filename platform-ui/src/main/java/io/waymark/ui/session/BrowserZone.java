package io.waymark.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;

/** Where a browser is. */
public final class BrowserZone {
  private BrowserZone() {}

  /** The zone that the current tab's browser is in; UTC where it does not say. */
  public static String name() {
    ExtendedClientDetails browser = UI.getCurrent().getPage().getExtendedClientDetails();
    String zone = browser == null ? null : browser.getTimeZoneId();
    return zone == null ? "UTC" : zone;
  }
}
