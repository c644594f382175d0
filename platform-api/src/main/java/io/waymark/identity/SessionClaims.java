package io.waymark.identity;

import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import java.util.Objects;

/** What the verified token of a request says beside who is asking. */
public final class SessionClaims {
  private static final String FAMILY = "family";
  private static final String ENROLLING = "enrolling";

  private SessionClaims() {}

  static Map<String, Object> of(AccessToken token) {
    return Map.of(FAMILY, token.familyId(), ENROLLING, token.enrolling());
  }

  /** The session, for {@link SignIns#requireFresh}. */
  public static long family(Authentication session) {
    return (Long) Objects.requireNonNull(session.getAttributes().get(FAMILY));
  }

  /** Whether the session is only good for setting a second factor up. */
  static boolean enrolling(Authentication session) {
    return Boolean.TRUE.equals(session.getAttributes().get(ENROLLING));
  }
}
