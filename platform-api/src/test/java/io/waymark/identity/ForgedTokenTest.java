package io.waymark.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.waymark.support.Api;
import io.waymark.tenancy.Role;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForgedTokenTest {
  private static final byte[] KEY = Base64.getDecoder().decode(Api.JWT_KEY);

  private final Somebody ann = Somebody.make();
  private String genuine = "";

  @BeforeEach
  void signedIn() {
    ann.joins(Role.PARTICIPANT);
    genuine = ann.signsIn().isCreated().text("accessToken");
  }

  @Test
  void theGenuineOneIsTaken() throws Exception {
    Api.with(genuine).get("/api/v1/me").isOk();
    Api.with(signed(KEY, JWSAlgorithm.HS256, claims -> claims)).get("/api/v1/me").isOk();
  }

  @Test
  void anUnsignedOneIsNot() throws Exception {
    isRefused(new PlainJWT(SignedJWT.parse(genuine).getJWTClaimsSet()).serialize());
    isRefused(genuine.substring(0, genuine.lastIndexOf('.') + 1));
  }

  @Test
  void oneOfAnotherKeyIsNot() throws Exception {
    byte[] other = "another key, as long as the true one".getBytes(UTF_8);

    isRefused(signed(other, JWSAlgorithm.HS256, claims -> claims));
  }

  @Test
  void oneOfAnotherAlgorithmIsNotEvenWithTheRightKey() throws Exception {
    byte[] padded = java.util.Arrays.copyOf(KEY, 64);

    isRefused(signed(padded, JWSAlgorithm.HS512, claims -> claims));
    isRefused(signed(padded, JWSAlgorithm.HS384, claims -> claims));
  }

  @Test
  void oneForAnotherAudienceIsNot() throws Exception {
    isRefused(signed(KEY, JWSAlgorithm.HS256, claims -> claims.audience("other-api")));
    isRefused(signed(KEY, JWSAlgorithm.HS256, claims -> claims.audience((String) null)));
  }

  @Test
  void oneOfAnotherIssuerIsNot() throws Exception {
    isRefused(signed(KEY, JWSAlgorithm.HS256, claims -> claims.issuer("other")));
  }

  @Test
  void oneOfAnotherTypeIsNot() throws Exception {
    isRefused(signed(KEY, JWSAlgorithm.HS256, claims -> claims.claim("type", "refresh")));
    isRefused(signed(KEY, JWSAlgorithm.HS256, claims -> claims.claim("type", null)));
  }

  @Test
  void oneThatHasExpiredOrNeverWouldIsNot() throws Exception {
    isRefused(signed(KEY, JWSAlgorithm.HS256, claims -> claims.expirationTime(null)));
    isRefused(signed(KEY, JWSAlgorithm.HS256, claims -> claims.expirationTime(new Date(0))));
    Api.clock().forward(Duration.ofMinutes(10));
    isRefused(genuine);
  }

  @Test
  void changedRolesBreakTheSignature() throws Exception {
    var parts = genuine.split("\\.");
    var claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
    var more = claims.replace("PARTICIPANT", "OWNER");
    var body = Base64.getUrlEncoder().withoutPadding().encodeToString(more.getBytes(UTF_8));

    isRefused(parts[0] + "." + body + "." + parts[2]);
  }

  @Test
  void nonsenseIsNot() {
    List.of("x", "..", "a.b.c", "null", "eyJhbGciOiJIUzI1NiJ9.e30.").forEach(this::isRefused);
  }

  private void isRefused(String token) {
    Api.with(token).get("/api/v1/me").refuses(401, "session.required");
  }

  private String signed(
      byte[] key, JWSAlgorithm algorithm, UnaryOperator<JWTClaimsSet.Builder> change)
      throws Exception {
    var claims = new JWTClaimsSet.Builder(SignedJWT.parse(genuine).getJWTClaimsSet());
    var forged = new SignedJWT(new JWSHeader(algorithm), change.apply(claims).build());
    forged.sign(new MACSigner(key));
    return forged.serialize();
  }
}
