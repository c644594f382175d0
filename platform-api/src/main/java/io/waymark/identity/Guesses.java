package io.waymark.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.audit.Audit;
import io.waymark.audit.Author;
import io.waymark.audit.Personal;
import io.waymark.audit.Subject;
import io.waymark.shared.key.InstallationKey;
import io.waymark.shared.key.Mac;
import io.waymark.shared.problem.Problem;
import io.waymark.shared.problem.TooManyRequests;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.crypto.SecretKey;

/**
 * Slows guessing down: after a few failures each further one doubles the wait, for the account and
 * for the address it came from. No wait is long, and none grows while it lasts, so that nobody can
 * be locked out for good.
 */
@Singleton
public class Guesses {
  private static final int FREE_PER_ACCOUNT = 5;
  private static final int FREE_PER_ADDRESS = 50;
  private static final int LONGEST_SECONDS_PER_ADDRESS = 30;
  private static final Duration ADDRESS_FORGOTTEN_AFTER = Duration.ofMinutes(15);
  private static final Duration KEPT = Duration.ofDays(1);

  private final SignInThrottleRepository throttle;
  private final Turns turns;
  private final Audit audit;
  private final Clock clock;
  private final SecretKey key;

  Guesses(
      SignInThrottleRepository throttle,
      Turns turns,
      Audit audit,
      Clock clock,
      InstallationKey installation) {
    this.throttle = throttle;
    this.turns = turns;
    this.audit = audit;
    this.clock = clock;
    this.key = installation.derived("sign-in throttle");
  }

  /**
   * Judges a guess, one at a time for each account. A wrong one is counted.
   *
   * @param check whether it is right
   * @param refusal of a wrong one
   * @throws TooManyRequests {@code session.throttled} while the account or the address has to wait
   */
  public void require(Guess guess, BooleanSupplier check, Supplier<? extends Problem> refusal) {
    if (!turns.take(guess.at(), () -> judge(guess, check))) {
      throw refusal.get();
    }
  }

  private boolean judge(Guess guess, BooleanSupplier check) {
    requireAllowed(guess);
    boolean right = check.getAsBoolean();
    if (right) {
      succeeded(guess);
    } else {
      failed(guess);
    }
    return right;
  }

  private void requireAllowed(Guess guess) {
    var now = clock.instant();
    var until = throttle.blockedUntil(account(guess), address(guess), now);
    if (until.isPresent()) {
      throw new TooManyRequests(
          "session.throttled",
          "Too many attempts. Wait a moment, then try again.",
          Duration.between(now, until.get()));
    }
  }

  @Transactional
  void failed(Guess guess) {
    var now = clock.instant();
    throttle.count(
        account(guess),
        now,
        now.minus(guess.secret().forgottenAfter()),
        FREE_PER_ACCOUNT,
        (int) guess.secret().longestWait().toSeconds());
    throttle.count(
        address(guess),
        now,
        now.minus(ADDRESS_FORGOTTEN_AFTER),
        FREE_PER_ADDRESS,
        LONGEST_SECONDS_PER_ADDRESS);
    throttle.forget(now.minus(KEPT));
    record(guess, now);
  }

  /** The account's count ends; the address's does not, or one's own account would reset it. */
  private void succeeded(Guess guess) {
    throttle.clear(account(guess));
  }

  private void record(Guess guess, Instant now) {
    var subject = guess.accountId() == null ? null : new Subject("account", guess.accountId());
    var throttled = throttle.blockedUntil(account(guess), address(guess), now).isPresent();
    var action = throttled ? "session.throttled" : "session.refused";
    var details =
        Map.<String, Object>of(
            "address",
            new Personal(guess.accountId(), guess.address()),
            "guessed",
            guess.secret().name());
    Tenants.within(
        Tenants.INSTALLATION, () -> audit.record(Author.NOBODY, action, subject, details));
  }

  private byte[] account(Guess guess) {
    return Mac.of(key, guess.at().getBytes(UTF_8));
  }

  private byte[] address(Guess guess) {
    return Mac.of(key, ("address " + guess.address()).getBytes(UTF_8));
  }
}
