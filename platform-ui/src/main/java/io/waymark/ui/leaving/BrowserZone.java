package io.waymark.ui.leaving;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The zone that the browser is in, for somebody of whom no other is known; else UTC. */
final class BrowserZone {
  private BrowserZone() {}

  static ZoneId current() {
    ExtendedClientDetails browser = UI.getCurrent().getPage().getExtendedClientDetails();
    String zone = browser == null ? null : browser.getTimeZoneId();
    try {
      return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
