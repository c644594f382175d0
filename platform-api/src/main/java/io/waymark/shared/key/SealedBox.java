package io.waymark.shared.key;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what has to be read again: AES-256 in GCM, under a key of the installation. Each is
 * bound to what it belongs to, and does not open anywhere else.
 */
public final class SealedBox {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKey key;

  /**
   * @param purpose in words that no other use of the installation's key has
   */
  public SealedBox(InstallationKey installation, String purpose) {
    key = new SecretKeySpec(installation.derived(purpose).getEncoded(), "AES");
  }

  /** Makes 28 bytes more of it. */
  public byte[] seal(byte[] owner, byte[] secret) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, owner, secret).orElseThrow();
    return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
  }

  /**
   * @return empty for what was not sealed under this key for this owner
   */
  public Optional<byte[]> open(byte[] owner, byte[] box) {
    if (box.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      return Optional.empty();
    }
    return crypt(
        Cipher.DECRYPT_MODE,
        Arrays.copyOf(box, NONCE_BYTES),
        owner,
        Arrays.copyOfRange(box, NONCE_BYTES, box.length));
  }

  private Optional<byte[]> crypt(int mode, byte[] nonce, byte[] owner, byte[] text) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner);
      return Optional.of(cipher.doFinal(text));
    } catch (AEADBadTagException forged) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no AES in GCM", e);
    }
  }
}
