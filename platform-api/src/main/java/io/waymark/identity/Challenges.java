package io.waymark.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.shared.id.Id;
import io.waymark.shared.key.InstallationKey;
import io.waymark.shared.key.Mac;
import io.waymark.shared.problem.NotAuthenticated;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;

/**
 * What is handed out between two steps of a sign-in: {@code accountId.passed.until.mac}. The MAC
 * covers the password's hash and the account's epoch, so that a new password ends it. Computed,
 * never stored.
 */
@Singleton
class Challenges {
  private static final Duration LIFETIME = Duration.ofMinutes(5);

  private static final Pattern FORM =
      Pattern.compile(
          "([0-9A-F][0-9A-HJKMNP-TV-Z]{12})\\.(PASSWORD|EVERYTHING)\\.(\\d{1,11})\\.[\\w-]{43}");

  private final AccountRepository accounts;
  private final Clock clock;
  private final SecretKey key;

  Challenges(AccountRepository accounts, Clock clock, InstallationKey installation) {
    this.accounts = accounts;
    this.clock = clock;
    this.key = installation.derived("sign-in challenge");
  }

  String issue(Account account, Challenge.Passed passed) {
    return text(account, passed, clock.instant().plus(LIFETIME).getEpochSecond());
  }

  /**
   * @throws NotAuthenticated {@code session.challenge} for what this API did not hand out, or did
   *     so too long ago, or before the password changed
   */
  Challenge read(String presented) {
    var parts = FORM.matcher(presented);
    if (!parts.matches()) {
      throw refused();
    }
    var account = accounts.findById(Id.parse(parts.group(1)).value()).orElseThrow(this::refused);
    var passed = Challenge.Passed.valueOf(parts.group(2));
    long until = Long.parseLong(parts.group(3));
    if (!clock.instant().isBefore(Instant.ofEpochSecond(until))
        || !same(presented, text(account, passed, until))) {
      throw refused();
    }
    return new Challenge(account.id(), passed);
  }

  private String text(Account account, Challenge.Passed passed, long until) {
    var named = "%s.%s.%d".formatted(new Id(account.id()), passed, until);
    var bound = "%s %s %d".formatted(named, account.passwordHash(), account.epoch());
    return named
        + "."
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(Mac.of(key, bound.getBytes(UTF_8)));
  }

  private static boolean same(String presented, String issued) {
    return MessageDigest.isEqual(presented.getBytes(UTF_8), issued.getBytes(UTF_8));
  }

  private NotAuthenticated refused() {
    return new NotAuthenticated(
        "session.challenge", "This took too long. Begin with your password again.");
  }
}
