package io.waymark.secondfactor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes by RFC 6238 as every authenticator app makes them: six digits of HMAC-SHA-1, thirty seconds
 * each. One step to either side is taken, for clocks that go a little wrong.
 */
record TotpCodes(byte[] secret) {
  static final int SECRET_BYTES = 20;

  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();
  private static final int TOLERATED_STEPS = 1;

  /**
   * @param digits as typed; spaces do not count
   * @return the step whose code this is, near now; empty for a code of no such step
   */
  OptionalLong stepOf(String digits, Instant now) {
    byte[] typed = digits.replaceAll("\\s", "").getBytes(UTF_8);
    long step = now.getEpochSecond() / seconds();
    return LongStream.rangeClosed(step - TOLERATED_STEPS, step + TOLERATED_STEPS)
        .filter(each -> MessageDigest.isEqual(typed, at(each).getBytes(US_ASCII)))
        .findFirst();
  }

  private String at(long step) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(secret, GENERATOR.getAlgorithm()),
          Instant.ofEpochSecond(step * seconds()));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long seconds() {
    return GENERATOR.getTimeStep().toSeconds();
  }
}
