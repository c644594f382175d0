package io.waymark.secondfactor;

import io.waymark.shared.key.InstallationKey;
import io.waymark.shared.key.SealedBox;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;

/**
 * Encrypts the secrets of authenticator apps, so that a copy of the database makes no codes. Each
 * is bound to its account: moved to another row, it does not open.
 */
@Singleton
class SecretBox {
  private final SealedBox box;

  SecretBox(InstallationKey installation) {
    box = new SealedBox(installation, "totp secret");
  }

  byte[] seal(long accountId, byte[] secret) {
    return box.seal(owner(accountId), secret);
  }

  /**
   * @throws IllegalStateException for what was not sealed under this key for this account
   */
  byte[] open(long accountId, byte[] sealed) {
    return box.open(owner(accountId), sealed)
        .orElseThrow(() -> new IllegalStateException("a stored secret does not open"));
  }

  private static byte[] owner(long accountId) {
    return ByteBuffer.allocate(Long.BYTES).putLong(accountId).array();
  }
}
