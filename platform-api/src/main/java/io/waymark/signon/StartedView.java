package io.waymark.signon;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A sign-in that was begun.
 *
 * @param address where to send the browser
 * @param state what the browser comes back with
 * @param attempt to be kept in the browser's own session, away from the browser, and sent back
 *     within ten minutes
 */
@Serdeable
record StartedView(String address, String state, String attempt) {
  /** Never shows them: records are printed in logs. */
  @Override
  public String toString() {
    return "StartedView";
  }
}
