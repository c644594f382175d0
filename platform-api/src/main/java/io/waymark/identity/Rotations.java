package io.waymark.identity;

import io.waymark.shared.problem.NotAuthenticated;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;

/**
 * Trades a refresh token for the next one (RFC 9700, section 4.14). An old one that comes back was
 * stolen, or its successor was: nobody can tell which, so the session ends.
 */
@Singleton
class Rotations {
  private final SignInFamilyRepository families;
  private final SignInFamilies endings;
  private final RefreshTokens tokens;
  private final Clock clock;

  Rotations(
      SignInFamilyRepository families, SignInFamilies endings, RefreshTokens tokens, Clock clock) {
    this.families = families;
    this.endings = endings;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * @return the family in its new generation
   * @throws NotAuthenticated {@code session.expired}, {@code session.reused}
   */
  SignInFamily rotate(String presented) {
    var token = RefreshToken.parse(presented).orElseThrow(Rotations::expired);
    return rotated(token, read(token));
  }

  private SignInFamily rotated(RefreshToken token, SignInFamily family) {
    if (family.endReason() == EndReason.REUSED) {
      throw reused();
    }
    var now = clock.instant();
    if (family.overAt(now)) {
      throw expired();
    }
    if (token.generation() == family.generation()) {
      families.rotate(family.id(), Objects.requireNonNull(family.version()), now);
      return successor(token);
    }
    if (family.inGraceAt(now, token.generation())) {
      return family;
    }
    endings.end(family, EndReason.REUSED);
    throw reused();
  }

  /** The row as it is now, whether this request moved it on or another one did a moment ago. */
  private SignInFamily successor(RefreshToken token) {
    var family = read(token);
    return token.generation() == family.generation() - 1 && family.endedAt() == null
        ? family
        : rotated(token, family);
  }

  private SignInFamily read(RefreshToken token) {
    return families
        .findById(token.familyId())
        .filter(family -> tokens.issued(token, family))
        .orElseThrow(Rotations::expired);
  }

  private static NotAuthenticated expired() {
    return new NotAuthenticated("session.expired", "This session has ended. Sign in again.");
  }

  private static NotAuthenticated reused() {
    return new NotAuthenticated(
        "session.reused", "This session was used twice and has ended. Sign in again.");
  }
}
