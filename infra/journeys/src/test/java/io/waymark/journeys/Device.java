package io.waymark.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What holds a person's passkeys. */
final class Device {
  private Device() {}

  /** A device of its own that knows its person and never asks. */
  static void plugIn(Page page) {
    CDPSession devTools = page.context().newCDPSession(page);
    devTools.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var arguments = new JsonObject();
    arguments.add("options", options);
    devTools.send("WebAuthn.addVirtualAuthenticator", arguments);
  }
}
