package io.waymark.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A personal value of an event, apart from it; the event itself holds its commitment. */
@MappedEntity("audit_value")
@SuppressWarnings("ArrayRecordComponent") // read and written, never compared
record AuditValue(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long eventId,
    String field,
    @Nullable Long accountId,
    byte[] salt,
    String value) {
  static final String COMMITMENT = "commitment";

  /** What stands in the event's details: without the salt it says nothing about the value. */
  Map<String, Object> commitment() {
    return Map.of(COMMITMENT, HexFormat.of().formatHex(committed(salt, value)));
  }

  static byte[] committed(byte[] salt, String value) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt);
      return sha.digest(value.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
