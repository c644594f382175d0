package io.waymark.ui.setting;

import io.waymark.ui.client.Settings;
import io.waymark.ui.client.Settings.Present;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;

/** What every part of the page works with: the settings as they were last read or written. */
final class Desk {
  private final Visit visit;
  private final Settings settings;
  private Present present;

  Desk(Visit visit, Settings settings) {
    this.visit = visit;
    this.settings = settings;
    this.present = settings.read();
  }

  Visit visit() {
    return visit;
  }

  Words words() {
    return visit.words();
  }

  Settings settings() {
    return settings;
  }

  Present present() {
    return present;
  }

  void keep(Present changed) {
    present = changed;
  }

  /** After somebody else was faster. */
  void readAgain() {
    present = settings.read();
  }
}
