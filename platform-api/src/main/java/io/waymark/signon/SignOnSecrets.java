package io.waymark.signon;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.shared.key.InstallationKey;
import io.waymark.shared.key.SealedBox;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps client secrets: whoever copies the database has none, and no other tenant's row opens one.
 */
@Singleton
class SignOnSecrets {
  private final SealedBox box;

  SignOnSecrets(InstallationKey installation) {
    this.box = new SealedBox(installation, "sign-on secret");
  }

  byte[] seal(long tenantId, String secret) {
    return box.seal(owner(tenantId), secret.getBytes(UTF_8));
  }

  @Nullable String open(long tenantId, SignOn signOn) {
    byte[] sealed = signOn.clientSecret();
    return sealed == null
        ? null
        : box.open(owner(tenantId), sealed)
            .map(secret -> new String(secret, UTF_8))
            .orElseThrow(() -> new IllegalStateException("a stored secret does not open"));
  }

  private static byte[] owner(long tenantId) {
    return ByteBuffer.allocate(Long.BYTES).putLong(tenantId).array();
  }
}
