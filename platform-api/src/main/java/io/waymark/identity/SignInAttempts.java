package io.waymark.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.audit.Audit;
import io.waymark.audit.Author;
import io.waymark.audit.Subject;
import io.waymark.shared.key.InstallationKey;
import io.waymark.shared.key.Mac;
import io.waymark.shared.problem.TooManyRequests;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Slows guessing down: after a few failures each further one doubles the wait, for the account and
 * for the address it came from. No wait is long, and none grows while it lasts, so that nobody can
 * be locked out for good.
 */
@Singleton
class SignInAttempts {
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
  private static final int FREE_PER_ACCOUNT = 5;
  private static final int FREE_PER_ADDRESS = 50;
  private static final int LONGEST_SECONDS_PER_ACCOUNT = 60;
  private static final int LONGEST_SECONDS_PER_ADDRESS = 30;

  private final SignInThrottleRepository throttle;
  private final Audit audit;
  private final Clock clock;
  private final SecretKey key;

  SignInAttempts(
      SignInThrottleRepository throttle,
      Audit audit,
      Clock clock,
      InstallationKey installationKey) {
    this.throttle = throttle;
    this.audit = audit;
    this.clock = clock;
    this.key = installationKey.derived("sign-in throttle");
  }

  /**
   * @throws TooManyRequests {@code session.throttled} while the account or the address has to wait
   */
  void requireAllowed(String email, String address) {
    var now = clock.instant();
    var until = throttle.blockedUntil(account(email), address(address), now);
    if (until.isPresent()) {
      throw new TooManyRequests(
          "session.throttled",
          "Too many attempts. Wait a moment, then try again.",
          Duration.between(now, until.get()));
    }
  }

  /**
   * @param accountId null when nobody has this address
   */
  @Transactional
  void failed(@Nullable Long accountId, String email, String address) {
    var now = clock.instant();
    var forgotten = now.minus(FORGOTTEN_AFTER);
    throttle.count(account(email), now, forgotten, FREE_PER_ACCOUNT, LONGEST_SECONDS_PER_ACCOUNT);
    throttle.count(address(address), now, forgotten, FREE_PER_ADDRESS, LONGEST_SECONDS_PER_ADDRESS);
    throttle.forget(forgotten);
    record(accountId, address, now, email);
  }

  /** The account's count ends; the address's does not, or one's own account would reset it. */
  void succeeded(String email) {
    throttle.clear(account(email));
  }

  private void record(@Nullable Long accountId, String address, Instant now, String email) {
    var subject = accountId == null ? null : new Subject("account", accountId);
    var throttled = throttle.blockedUntil(account(email), address(address), now).isPresent();
    var action = throttled ? "session.throttled" : "session.refused";
    Tenants.within(
        Tenants.INSTALLATION,
        () -> audit.record(Author.NOBODY, action, subject, Map.of("address", address)));
  }

  private byte[] account(String email) {
    return Mac.of(key, ("account " + email).getBytes(UTF_8));
  }

  private byte[] address(String address) {
    return Mac.of(key, ("address " + address).getBytes(UTF_8));
  }
}
