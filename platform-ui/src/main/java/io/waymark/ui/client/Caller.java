package io.waymark.ui.client;

import org.jspecify.annotations.Nullable;

/** In whose name the calling thread talks to the API. */
public interface Caller {
  /** The language of the tab, as an HTTP language tag. */
  String language();

  /**
   * The browser's address, which the API throttles by; null where no browser is behind the call.
   */
  @Nullable String address();

  /** What the browser says it is, which the API tells sign-ins apart by; null as above. */
  @Nullable String userAgent();

  /**
   * A bearer token for the tenant of the current tab, renewed shortly before it ends.
   *
   * @throws SignInNeeded when there is none to be had
   */
  String token();

  /**
   * A token newer than the one the API has just refused.
   *
   * @throws SignInNeeded when there is none to be had
   */
  String tokenAfter(String refused);
}
