package io.waymark.shared.key;

import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;

/** HMAC with SHA-256. */
public final class Mac {
  private Mac() {}

  public static byte[] of(SecretKey key, byte[]... parts) {
    try {
      var mac = javax.crypto.Mac.getInstance("HmacSHA256");
      mac.init(key);
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
