package io.waymark.shared.token;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.waymark.shared.id.Id;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A secret that a program sends in place of a session, as {@code kind_id_secret}: a kind that
 * scanners of source code know, the ids of the tenant and of the token, 160 random bits, and a
 * checksum, by which a mistyped or an invented one is refused without asking the database.
 */
public final class BearerToken {
  private static final int SECRET_BYTES = 20;
  private static final Pattern FORM =
      Pattern.compile(
          "([a-z]+)_([0-9A-HJKMNP-TV-Z]{13})([0-9A-HJKMNP-TV-Z]{13})_([0-9a-f]{40})([0-9a-f]{8})");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String kind;
  private final long tenantId;
  private final long id;
  private final byte[] secret;

  private BearerToken(String kind, long tenantId, long id, byte[] secret) {
    this.kind = kind;
    this.tenantId = tenantId;
    this.id = id;
    this.secret = secret;
  }

  /**
   * @param kind what its text begins with, in small letters
   */
  public static BearerToken fresh(String kind, long tenantId, long id) {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return new BearerToken(kind, tenantId, id, secret);
  }

  /** Empty for whatever is no token of this kind, as far as its text tells. */
  public static Optional<BearerToken> read(String kind, String presented) {
    var form = FORM.matcher(presented);
    if (!form.matches() || !form.group(1).equals(kind)) {
      return Optional.empty();
    }
    try {
      var token =
          new BearerToken(
              kind,
              Id.parse(form.group(2)).value(),
              Id.parse(form.group(3)).value(),
              HexFormat.of().parseHex(form.group(4)));
      return Optional.of(token).filter(read -> read.text().equals(presented));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public long tenantId() {
    return tenantId;
  }

  public long id() {
    return id;
  }

  /** What is kept of it. With so many random bits it needs no slower hash, and no salt. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no SHA-256", e);
    }
  }

  /** Whether this is the token that was kept, told in the same time wherever they differ. */
  public boolean isKeptAs(byte[] hash) {
    return MessageDigest.isEqual(hash, hash());
  }

  /** The token itself, to be shown once. */
  public String text() {
    String body =
        "%s_%s%s_%s"
            .formatted(kind, new Id(tenantId), new Id(id), HexFormat.of().formatHex(secret));
    return body + checksum(body);
  }

  private static String checksum(String body) {
    var sum = new CRC32();
    sum.update(body.getBytes(US_ASCII));
    return HexFormat.of().toHexDigits(sum.getValue(), 8);
  }

  /** Never the secret: what is printed ends in logs. */
  @Override
  public String toString() {
    return kind + "_" + new Id(id);
  }
}
