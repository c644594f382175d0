package io.waymark.passkey;

import java.nio.ByteBuffer;
import java.util.Base64;

/** An account as authenticators know it: its id, which says nothing about the person. */
record UserHandle(long accountId) {
  String base64url() {
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(accountId).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
