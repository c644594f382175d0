package io.waymark.ui;

import io.micronaut.context.annotation.ConfigurationProperties;

/** What the environment says about this process; see application.yml. */
@ConfigurationProperties("waymark.ui")
record UiSettings(String host, int port, boolean behindProxy, String url) {
  /** Whether people reach it over https. */
  boolean https() {
    return url.startsWith("https:");
  }
}
