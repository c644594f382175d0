package io.waymark.identity;

import io.waymark.shared.problem.NotAuthenticated;
import io.waymark.shared.problem.TooManyRequests;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Checks an address and its password. What it says, and how long it takes, is the same for an
 * unknown address and a wrong password.
 */
@Singleton
class Credentials {
  private static final int STRIPES = 1024;
  private static final int PATIENCE_SECONDS = 2;

  private final AccountRepository accounts;
  private final Passwords passwords;
  private final SignInAttempts attempts;
  private final ReentrantLock[] turns =
      Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);

  Credentials(AccountRepository accounts, Passwords passwords, SignInAttempts attempts) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.attempts = attempts;
  }

  /**
   * @param address where the request came from
   * @throws NotAuthenticated {@code session.credentials}
   * @throws TooManyRequests {@code session.throttled}
   */
  Account check(String email, String password, String address) {
    var normalised = Email.normalised(email);
    return inTurn(normalised, () -> checkNow(normalised, password, address));
  }

  private Account checkNow(String email, String password, String address) {
    attempts.requireAllowed(email, address);
    var account = accounts.findByEmail(email);
    if (passwords.matches(password, account.map(Account::passwordHash).orElse(null))) {
      attempts.succeeded(email);
      return account.orElseThrow();
    }
    attempts.failed(account.map(Account::id).orElse(null), email, address);
    throw new NotAuthenticated(
        "session.credentials", "This address and this password do not belong together.");
  }

  /** One guess at an account at a time, or a burst of them would pass before the first counts. */
  private <T> T inTurn(String email, Supplier<T> check) {
    var turn = turns[Math.floorMod(email.hashCode(), STRIPES)];
    if (!acquired(turn)) {
      throw new TooManyRequests(
          "session.throttled", "Too many attempts at once.", Duration.ofSeconds(PATIENCE_SECONDS));
    }
    try {
      return check.get();
    } finally {
      turn.unlock();
    }
  }

  private static boolean acquired(ReentrantLock turn) {
    try {
      return turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
