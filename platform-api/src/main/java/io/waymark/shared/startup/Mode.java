package io.waymark.shared.startup;

/** What WAYMARK_MODE says: real people's data, or a machine to try things on. */
public enum Mode {
  PRODUCTION,
  DEVELOPMENT;

  /**
   * @param what would be done, as the beginning of a sentence: "Making demo data"
   * @throws StartupRefused in production
   */
  public void requireDevelopment(String what) {
    if (this == PRODUCTION) {
      throw new StartupRefused(what + " needs WAYMARK_MODE=development; this is production.");
    }
  }
}
