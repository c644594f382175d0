package io.waymark.identity;

import io.micronaut.security.authentication.Authentication;
import io.waymark.shared.problem.Forbidden;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the verified token of a request says beside who is asking. */
public final class SessionClaims {
  private static final String FAMILY = "family";
  private static final String ENROLLING = "enrolling";
  private static final String TOKEN = "token";

  private static final String SIGN_ON = "signOn";

  private SessionClaims() {}

  static Map<String, Object> of(AccessToken token) {
    return Map.of(FAMILY, token.familyId(), ENROLLING, token.enrolling(), SIGN_ON, token.signOn());
  }

  /**
   * What a token that a program sends says in place of a session.
   *
   * @param enrolling whether whoever made it has to set a second factor up before anything else
   */
  public static Map<String, Object> ofToken(long tokenId, boolean enrolling) {
    return Map.of(TOKEN, tokenId, ENROLLING, enrolling);
  }

  /**
   * The session, for {@link SignIns#requireFresh}.
   *
   * @throws Forbidden {@code token.session_only} when a program asks, which has none
   */
  public static long family(Authentication session) {
    @Nullable Object family = session.getAttributes().get(FAMILY);
    if (family == null) {
      throw sessionOnly();
    }
    return (Long) family;
  }

  /** The session or the token, whichever asks: what limits count by. */
  public static long caller(Authentication session) {
    var said = session.getAttributes();
    return (Long) Objects.requireNonNull(said.getOrDefault(FAMILY, said.get(TOKEN)));
  }

  /** Whether the tenant's single sign-on opened the session, and not the person's own means. */
  static boolean signOn(Authentication session) {
    return Boolean.TRUE.equals(session.getAttributes().get(SIGN_ON));
  }

  /** Whether the session is only good for setting a second factor up. */
  static boolean enrolling(Authentication session) {
    return Boolean.TRUE.equals(session.getAttributes().get(ENROLLING));
  }

  static Forbidden sessionOnly() {
    return new Forbidden(
        "token.session_only", "This needs a person who is signed in; no token is enough for it.");
  }
}
