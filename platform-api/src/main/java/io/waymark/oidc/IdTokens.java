package io.waymark.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.waymark.oidc.TokenRefused.Reason;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks ID tokens (OpenID Connect Core, section 3.1.3.7). */
@Singleton
class IdTokens {
  /** Signatures by keys that only the issuer has; neither none nor a secret that we share. */
  static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  /** How far the issuer's clock and ours may be apart. */
  static final Duration SKEW = Duration.ofMinutes(2);

  /** A token is made when its code is traded: an older one was made by a slow clock. */
  private static final Duration OLDEST = Duration.ofMinutes(10);

  private static final int LONGEST_SUBJECT = 255;

  private final Providers providers;
  private final Clock clock;

  IdTokens(Providers providers, Clock clock) {
    this.providers = providers;
    this.clock = clock;
  }

  /**
   * @param nonce of the attempt
   * @throws TokenRefused {@code TOKEN}, {@code CLOCK}
   */
  JWTClaimsSet verify(Provider provider, String clientId, String token, String nonce) {
    var claims = signed(provider, token);
    requireForUs(claims, provider.issuer(), clientId);
    require(nonce.equals(text(claims, "nonce")), "another nonce");
    requireSubject(claims.getSubject());
    requireNow(claims, clock.instant());
    return claims;
  }

  private JWTClaimsSet signed(Provider provider, String token) {
    try {
      return signedByKnown(provider, token);
    } catch (TokenRefused refused) {
      var renewed = providers.renewed(provider);
      if (renewed == provider) {
        throw refused;
      }
      return signedByKnown(renewed, token);
    }
  }

  private static JWTClaimsSet signedByKnown(Provider provider, String token) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(provider.keys())));
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    try {
      return processor.process(token, null);
    } catch (ParseException | BadJOSEException | JOSEException e) {
      throw new TokenRefused(Reason.TOKEN, "not signed by a key of the issuer");
    }
  }

  /** Whoever is one of several audiences must be the one that it was made for. */
  private static void requireForUs(JWTClaimsSet claims, String issuer, String clientId) {
    require(issuer.equals(claims.getIssuer()), "another issuer");
    require(claims.getAudience().contains(clientId), "another audience");
    var party = text(claims, "azp");
    boolean alone = claims.getAudience().size() == 1;
    require(party == null ? alone : party.equals(clientId), "another authorized party");
  }

  private static void requireSubject(@Nullable String subject) {
    require(
        subject != null
            && !subject.isBlank()
            && subject.length() <= LONGEST_SUBJECT
            && subject.chars().allMatch(letter -> letter > 31 && letter < 127),
        "no subject");
  }

  private static void requireNow(JWTClaimsSet claims, Instant now) {
    var issued = moment(claims.getIssueTime());
    var expires = moment(claims.getExpirationTime());
    requireTime(!issued.isAfter(now.plus(SKEW)), "issued in the future");
    requireTime(!issued.isBefore(now.minus(OLDEST)), "issued long ago");
    requireTime(now.isBefore(expires.plus(SKEW)), "expired");
    var notBefore = claims.getNotBeforeTime();
    requireTime(
        notBefore == null || !notBefore.toInstant().isAfter(now.plus(SKEW)), "not good yet");
  }

  private static Instant moment(@Nullable Date claim) {
    if (claim == null) {
      throw new TokenRefused(Reason.TOKEN, "no time");
    }
    return claim.toInstant();
  }

  private static @Nullable String text(JWTClaimsSet claims, String name) {
    return claims.getClaim(name) instanceof String text ? text : null;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new TokenRefused(Reason.TOKEN, otherwise);
    }
  }

  private static void requireTime(boolean holds, String otherwise) {
    if (!holds) {
      throw new TokenRefused(Reason.CLOCK, otherwise);
    }
  }
}
