package io.waymark.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.shared.key.InstallationKey;
import io.waymark.shared.key.Mac;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Says of bytes that Waymark wrote them: HMAC-SHA-256 under a key that no database holds, after
 * four bytes that name the key, so that seals outlive a change of the installation's secret.
 */
final class Seals {
  private static final int NAME_BYTES = 4;
  private static final int MAC_BYTES = 32;

  private record Key(byte[] name, SecretKey secret) {
    static Key of(InstallationKey installation) {
      var secret = installation.derived("audit");
      return new Key(
          Arrays.copyOf(Mac.of(secret, "name of this key".getBytes(UTF_8)), NAME_BYTES), secret);
    }

    boolean made(byte[] seal) {
      return seal.length == NAME_BYTES + MAC_BYTES
          && Arrays.equals(name, 0, NAME_BYTES, seal, 0, NAME_BYTES);
    }

    byte[] seal(byte[] content) {
      return ByteBuffer.allocate(NAME_BYTES + MAC_BYTES)
          .put(name)
          .put(Mac.of(secret, content))
          .array();
    }
  }

  private final List<Key> keys = new ArrayList<>();

  /**
   * @param former earlier secrets of the installation, which seal nothing any more
   */
  Seals(InstallationKey current, List<InstallationKey> former) {
    keys.add(Key.of(current));
    former.stream().map(Key::of).forEach(keys::add);
  }

  byte[] over(byte[] content) {
    return keys.getFirst().seal(content);
  }

  /** Whether the key of this seal is known here; else nothing can be said about it. */
  boolean know(byte[] seal) {
    return keys.stream().anyMatch(key -> key.made(seal));
  }

  /** Whether this is a seal over the content; never for one of a key that is not known here. */
  boolean hold(byte @Nullable [] seal, byte[] content) {
    return seal != null
        && keys.stream()
            .filter(key -> key.made(seal))
            .anyMatch(key -> MessageDigest.isEqual(key.seal(content), seal));
  }
}
