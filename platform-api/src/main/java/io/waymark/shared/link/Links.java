package io.waymark.shared.link;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.shared.id.Id;
import io.waymark.shared.key.InstallationKey;
import io.waymark.shared.key.Mac;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * Computes the tokens of links. None is stored: a copy of the database opens nothing, and a letter
 * can be written again at any time. Whether a link is open, used, revoked or too old, its row says.
 */
@Singleton
public class Links {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final int PARTS = 4;

  private final SecretKey key;

  Links(InstallationKey key) {
    this.key = key.derived("link");
  }

  /** The text that opens the target: letters, digits, dots, hyphens and underscores. */
  public String token(LinkTarget target) {
    return named(target) + "." + mac(target);
  }

  /**
   * @return empty for whatever this installation did not write for this purpose
   */
  public Optional<LinkTarget> read(String purpose, String token) {
    var parts = token.split("\\.", -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    return target(purpose, parts).filter(target -> isOf(target, token));
  }

  private boolean isOf(LinkTarget target, String token) {
    return MessageDigest.isEqual(token(target).getBytes(US_ASCII), token.getBytes(UTF_8));
  }

  private static Optional<LinkTarget> target(String purpose, String[] parts) {
    try {
      return Optional.of(
          new LinkTarget(
              purpose,
              Id.parse(parts[0]).value(),
              Id.parse(parts[1]).value(),
              Integer.parseInt(parts[2])));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String named(LinkTarget target) {
    return "%s.%s.%d"
        .formatted(new Id(target.tenantId()), new Id(target.id()), target.generation());
  }

  private String mac(LinkTarget target) {
    return BASE64.encodeToString(
        Mac.of(key, (target.purpose() + " " + named(target)).getBytes(UTF_8)));
  }
}
