package io.waymark.identity;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.waymark.shared.startup.StartupRefused;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's one secret, from WAYMARK_JWT_KEY. Each use derives a key of its own from it
 * (HKDF, RFC 5869), so that what is signed for one purpose says nothing for another. Made at the
 * start: without it the API does not run, in no mode.
 */
@Context
class TokenKey {
  private static final int MINIMUM_BYTES = 32;

  private final byte[] secret;

  TokenKey(@Value("${waymark.jwt-key:}") String base64) {
    secret = decode(base64.strip());
    if (secret.length < MINIMUM_BYTES) {
      throw new StartupRefused(
          "WAYMARK_JWT_KEY is missing or too short: set it to at least 32 random bytes in base64,"
              + " for example from \"openssl rand -base64 32\".");
    }
  }

  /** The key itself, for access tokens. */
  SecretKey forAccessTokens() {
    return new SecretKeySpec(secret, "HmacSHA256");
  }

  SecretKey derived(String purpose) {
    try {
      var parameters =
          HKDFParameterSpec.ofExtract()
              .addIKM(secret)
              .thenExpand(
                  ("waymark " + purpose).getBytes(java.nio.charset.StandardCharsets.UTF_8), 32);
      return KDF.getInstance("HKDF-SHA256").deriveKey("HmacSHA256", parameters);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no HKDF", e);
    }
  }

  private static byte[] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new StartupRefused("WAYMARK_JWT_KEY is not base64.");
    }
  }
}
