package io.waymark.shared.startup;

/** A setting with which the API must not run. The message is one sentence that says what to do. */
public class StartupRefused extends RuntimeException {
  public StartupRefused(String sentence) {
    super(sentence, null, false, false);
  }
}
