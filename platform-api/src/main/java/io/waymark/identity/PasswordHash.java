package io.waymark.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id in the PHC string format, with the parameters of OWASP's password storage cheat sheet:
 * 19 MiB, two passes, one lane.
 */
record PasswordHash(int kibibytes, int passes, int lanes, byte[] salt, byte[] digest) {
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d)\\$([\\w+/]+)\\$([\\w+/]+)");
  private static final int DIGEST_BYTES = 32;

  static PasswordHash of(String password, byte[] salt) {
    return derive(password, new PasswordHash(19 * 1024, 2, 1, salt, new byte[DIGEST_BYTES]));
  }

  static PasswordHash parse(String phc) {
    Matcher parts = PHC.matcher(phc);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not an Argon2id PHC string");
    }
    return new PasswordHash(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)),
        Base64.getDecoder().decode(parts.group(4)),
        Base64.getDecoder().decode(parts.group(5)));
  }

  boolean matches(String password) {
    return MessageDigest.isEqual(digest, derive(password, this).digest);
  }

  String phc() {
    var base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            kibibytes, passes, lanes, base64.encodeToString(salt), base64.encodeToString(digest));
  }

  private static PasswordHash derive(String password, PasswordHash like) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(like.kibibytes)
            .withIterations(like.passes)
            .withParallelism(like.lanes)
            .withSalt(like.salt)
            .build());
    byte[] digest = new byte[like.digest.length];
    generator.generateBytes(
        Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(UTF_8), digest);
    return new PasswordHash(like.kibibytes, like.passes, like.lanes, like.salt, digest);
  }
}
