package io.waymark.ui.client;

import io.micronaut.core.propagation.PropagatedContextElement;
import org.jspecify.annotations.Nullable;

/** What one call to the API says about who makes it. */
record Call(
    String language, @Nullable String address, @Nullable String userAgent, @Nullable String token)
    implements PropagatedContextElement {
  @Override
  public String toString() {
    return "Call[" + language + "]";
  }
}
