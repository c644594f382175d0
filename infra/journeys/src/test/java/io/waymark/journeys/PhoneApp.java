package io.waymark.journeys;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** The authenticator app on a person's phone, with a secret that was typed into it. */
record PhoneApp(String secret) {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /**
   * @param stepsAhead half minutes from now: the same code is not taken twice
   */
  String code(int stepsAhead) {
    var codes = new TimeBasedOneTimePasswordGenerator();
    try {
      return codes.generateOneTimePasswordString(
          new SecretKeySpec(bytes(), codes.getAlgorithm()),
          Instant.now().plus(codes.getTimeStep().multipliedBy(stepsAhead)));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (char letter : secret.replace(" ", "").toCharArray()) {
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
