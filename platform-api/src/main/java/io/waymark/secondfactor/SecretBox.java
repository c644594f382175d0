package io.waymark.secondfactor;

import io.waymark.shared.key.InstallationKey;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts secrets that have to be read again: AES-256 in GCM, under a key of the installation, so
 * that a copy of the database makes no codes. Each is bound to its account: moved to another row,
 * it does not open.
 */
@Singleton
class SecretBox {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKey key;

  SecretBox(InstallationKey installation) {
    key = new SecretKeySpec(installation.derived("totp secret").getEncoded(), "AES");
  }

  byte[] seal(long accountId, byte[] secret) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, accountId, secret);
    return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
  }

  /**
   * @throws IllegalStateException for what was not sealed under this key for this account
   */
  byte[] open(long accountId, byte[] box) {
    return crypt(
        Cipher.DECRYPT_MODE,
        Arrays.copyOf(box, NONCE_BYTES),
        accountId,
        Arrays.copyOfRange(box, NONCE_BYTES, box.length));
  }

  private byte[] crypt(int mode, byte[] nonce, long accountId, byte[] text) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(accountId).array());
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a stored secret does not open", e);
    }
  }
}
