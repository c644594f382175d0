package io.waymark.support;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** The app on a person's phone: knows a secret, as it was typed, and shows codes. */
public record AuthenticatorApp(String secret) {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();

  /** Sets an app up for the person of a caller, and confirms it. */
  public static AuthenticatorApp of(Caller person) {
    var app = new AuthenticatorApp(start(person).text("secret"));
    person.put("/api/v1/me/second-factor/totp", java.util.Map.of("code", app.now())).isEmpty();
    return app;
  }

  /** Asks for a secret, and does not confirm it. */
  public static Answer start(Caller person) {
    return person.call("POST", "/api/v1/me/second-factor/totp", null).isCreated();
  }

  /** What it shows at the moment of the API's clock. */
  public String now() {
    return at(Api.clock().instant());
  }

  public String at(Instant moment) {
    try {
      var key = new SecretKeySpec(decoded(), CODES.getAlgorithm());
      return CODES.generateOneTimePasswordString(key, moment);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] decoded() {
    var bytes = new ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (char letter : secret.toCharArray()) {
      held = held << 5 | ALPHABET.indexOf(letter);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(held >> bits);
      }
    }
    return bytes.toByteArray();
  }
}
