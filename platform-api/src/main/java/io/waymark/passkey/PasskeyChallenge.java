package io.waymark.passkey;

import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * What an authenticator is asked to sign: a number that nobody foresees, how long it may be
 * answered, and a MAC that says that we asked.
 */
record PasskeyChallenge(byte[] nonce, long until, byte[] mac) {
  static final int NONCE_BYTES = 16;
  static final int MAC_BYTES = 32;
  private static final int BYTES = NONCE_BYTES + Long.BYTES + MAC_BYTES;

  /** Read as it was written; null for what has not even the form. */
  static @org.jspecify.annotations.Nullable PasskeyChallenge parse(byte[] bytes) {
    if (bytes.length != BYTES) {
      return null;
    }
    var read = ByteBuffer.wrap(bytes);
    byte[] nonce = new byte[NONCE_BYTES];
    read.get(nonce);
    long until = read.getLong();
    byte[] mac = new byte[MAC_BYTES];
    read.get(mac);
    return new PasskeyChallenge(nonce, until, mac);
  }

  Instant expiresAt() {
    return Instant.ofEpochSecond(until);
  }

  byte[] bytes() {
    return ByteBuffer.allocate(BYTES).put(nonce).putLong(until).put(mac).array();
  }
}
