package io.waymark.ui.shell;

import io.waymark.ui.client.Role;
import java.util.Collection;

/** Where a person lands: on their own week, then on what waits for them, then on what they run. */
public final class FirstScreen {
  private FirstScreen() {}

  /** The location of the first screen, without a leading slash. */
  public static String path(String tenant, Collection<Role> roles) {
    if (roles.contains(Role.PARTICIPANT)) {
      return tenant + "/this-week";
    }
    if (roles.contains(Role.OPERATOR)) {
      return tenant + "/organisations";
    }
    return tenant + (roles.contains(Role.MENTOR) ? "/queue" : "/cohorts");
  }
}
