package io.waymark.ui.client;

import io.micronaut.core.propagation.PropagatedContextElement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one call to the API says about who makes it. */
record Call(
    String language, @Nullable String address, @Nullable String userAgent, @Nullable String token)
    implements PropagatedContextElement {
  /** What is known of it, as headers. */
  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept-Language", language);
    if (address != null) {
      headers.put("X-Forwarded-For", address);
    }
    if (userAgent != null) {
      headers.put("User-Agent", userAgent);
    }
    if (token != null) {
      headers.put("Authorization", "Bearer " + token);
    }
    return headers;
  }

  @Override
  public String toString() {
    return "Call[" + language + "]";
  }
}
