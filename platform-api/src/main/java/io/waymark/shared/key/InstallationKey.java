package io.waymark.shared.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.waymark.shared.startup.StartupRules;
import java.security.GeneralSecurityException;
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
public class InstallationKey {
  private final byte[] secret;

  InstallationKey(@Value("${waymark.jwt-key:}") String base64) {
    secret = StartupRules.key(base64.strip());
  }

  /**
   * For what runs before there is anything to inject, or beside it.
   *
   * @param base64 as WAYMARK_JWT_KEY holds it
   */
  public static InstallationKey of(String base64) {
    return new InstallationKey(base64);
  }

  /** The key itself, for access tokens. */
  public SecretKey forAccessTokens() {
    return new SecretKeySpec(secret, "HmacSHA256");
  }

  /**
   * A key for one use alone.
   *
   * @param purpose what it is for, in words that no other use has
   */
  public SecretKey derived(String purpose) {
    try {
      var parameters =
          HKDFParameterSpec.ofExtract()
              .addIKM(secret)
              .thenExpand(("waymark " + purpose).getBytes(UTF_8), 32);
      return KDF.getInstance("HKDF-SHA256").deriveKey("HmacSHA256", parameters);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no HKDF", e);
    }
  }
}
