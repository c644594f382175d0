package io.waymark.passkey;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/** An account as authenticators know it: its id, which says nothing about the person. */
record UserHandle(long accountId) {
  String base64url() {
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(accountId).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static Optional<UserHandle> parse(String base64url) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(base64url);
      return bytes.length == Long.BYTES
          ? Optional.of(new UserHandle(ByteBuffer.wrap(bytes).getLong()))
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
