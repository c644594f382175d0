package io.waymark.signon;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.etag.ETag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's single sign-on; all but the callback is absent or empty where there is none
 * yet.
 *
 * @param client what the issuer calls us
 * @param hasSecret whether a client secret is kept; it is never shown again
 * @param callback what to register at the issuer as the one redirect URI
 * @param etag what a change must name in {@code If-Match}
 */
@Serdeable
record SignOnView(
    @Nullable String issuer,
    @Nullable String client,
    boolean hasSecret,
    JoiningRole joiningRole,
    List<String> domains,
    boolean enabled,
    String callback,
    String etag) {

  static SignOnView none(String callback) {
    return new SignOnView(
        null, null, false, JoiningRole.PARTICIPANT, List.of(), false, callback, SignOn.NONE_YET);
  }

  static SignOnView of(SignOn signOn, String callback) {
    return new SignOnView(
        signOn.issuer(),
        signOn.clientId(),
        signOn.clientSecret() != null,
        signOn.joiningRole(),
        signOn.domainList(),
        signOn.enabled(),
        callback,
        ETag.of(signOn.generation()));
  }
}
