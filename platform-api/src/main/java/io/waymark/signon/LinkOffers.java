package io.waymark.signon;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.oidc.Person;
import io.waymark.shared.key.InstallationKey;
import io.waymark.shared.key.SealedBox;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Hands offers out sealed, for as long as it takes to sign in. */
@Singleton
class LinkOffers {
  private static final Duration LIFETIME = Duration.ofMinutes(30);
  private static final byte[] OWNER = "link".getBytes(UTF_8);
  private static final int PARTS = 6;

  private final SealedBox box;
  private final Clock clock;

  LinkOffers(InstallationKey installation, Clock clock) {
    this.box = new SealedBox(installation, "sign-on link");
    this.clock = clock;
  }

  /**
   * @param name that the person would join with
   */
  String offer(long tenantId, long accountId, Person person, String name) {
    // What an issuer writes may hold anything but a line's end: subjects are checked, names too.
    var lines =
        "%d\n%d\n%d\n%s\n%s\n%s"
            .formatted(
                tenantId,
                accountId,
                clock.instant().plus(LIFETIME).getEpochSecond(),
                person.issuer(),
                person.subject(),
                name);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(box.seal(OWNER, lines.getBytes(UTF_8)));
  }

  /**
   * @throws Unprocessable {@code sign_on.offer} for what was not offered here, to this account,
   *     lately
   */
  LinkOffer read(String sealed, long accountId) {
    var offer = open(sealed);
    if (offer.accountId() != accountId || !clock.instant().isBefore(offer.expiresAt())) {
      throw refused();
    }
    return offer;
  }

  private LinkOffer open(String sealed) {
    try {
      var parts =
          box.open(OWNER, Base64.getUrlDecoder().decode(sealed))
              .map(text -> new String(text, UTF_8).split("\n", PARTS))
              .orElseThrow(LinkOffers::refused);
      return new LinkOffer(
          Long.parseLong(parts[0]),
          Long.parseLong(parts[1]),
          parts[3],
          parts[4],
          parts[5],
          Instant.ofEpochSecond(Long.parseLong(parts[2])));
    } catch (IllegalArgumentException notBase64) {
      throw refused();
    }
  }

  private static Unprocessable refused() {
    return new Unprocessable(
        "sign_on.offer",
        "This took too long, or you signed in with another account. Begin again with your"
            + " organisation's sign-on.");
  }
}
