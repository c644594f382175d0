package io.waymark.secondfactor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URLEncoder;

/**
 * @param secret in base 32, to be typed where no camera is
 * @param uri the same as {@code otpauth://}, to be shown as a QR code
 */
@Serdeable
record TotpStart(String secret, String uri) {
  private static final String ISSUER = "Waymark";

  static TotpStart of(String secret, String email) {
    return new TotpStart(
        secret,
        "otpauth://totp/%s:%s?secret=%s&issuer=%s"
            .formatted(ISSUER, encoded(email), secret, ISSUER));
  }

  /** Never shows the secret: records are printed in logs. */
  @Override
  public String toString() {
    return "TotpStart[]";
  }

  private static String encoded(String email) {
    return URLEncoder.encode(email, UTF_8).replace("+", "%20");
  }
}
