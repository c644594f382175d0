package io.waymark.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.waymark.shared.key.InstallationKey;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;

/**
 * Issues and verifies access tokens: JWTs whose algorithm, issuer, audience and type are pinned.
 * Nothing else in the API reads a JWT.
 */
@Singleton
class AccessTokens {
  static final Duration LIFETIME = Duration.ofMinutes(10);

  private static final JWSAlgorithm ALGORITHM = JWSAlgorithm.HS256;
  private static final String ISSUER = "waymark";
  private static final String AUDIENCE = "waymark-api";
  private static final String TYPE = "access";

  private final MACSigner signer;
  private final DefaultJWTProcessor<SecurityContext> verifier;
  private final Clock clock;

  AccessTokens(InstallationKey key, Clock clock) throws JOSEException {
    this.signer = new MACSigner(key.forAccessTokens());
    this.verifier = verifier(key.forAccessTokens(), clock);
    this.clock = clock;
  }

  String issue(AccessToken token) {
    var now = clock.instant();
    var claims =
        new JWTClaimsSet.Builder(AccessClaims.write(token))
            .issuer(ISSUER)
            .audience(AUDIENCE)
            .claim(AccessClaims.TYPE, TYPE)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFETIME)))
            .build();
    var jwt = new SignedJWT(new JWSHeader(ALGORITHM), claims);
    try {
      jwt.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException("could not sign an access token", e);
    }
    return jwt.serialize();
  }

  /** Empty for whatever this API did not issue, or issued too long ago. */
  Optional<AccessToken> read(String jwt) {
    try {
      return Optional.of(AccessClaims.read(verifier.process(jwt, null)));
    } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static DefaultJWTProcessor<SecurityContext> verifier(SecretKey key, Clock clock) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(ALGORITHM, new ImmutableSecret<>(key)));
    processor.setJWTClaimsSetVerifier(new Claims(clock));
    return processor;
  }

  private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
    private final Clock clock;

    Claims(Clock clock) {
      super(
          AUDIENCE,
          new JWTClaimsSet.Builder().issuer(ISSUER).claim(AccessClaims.TYPE, TYPE).build(),
          Set.of("sub", "exp"));
      this.clock = clock;
      setMaxClockSkew(0);
    }

    @Override
    protected Date currentTime() {
      return Date.from(clock.instant());
    }
  }
}
