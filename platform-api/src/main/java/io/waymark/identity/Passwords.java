package io.waymark.identity;

import io.waymark.shared.problem.TooManyRequests;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and checks passwords on threads of their own: each hash takes some 26 ms of a core and 19
 * MiB, which a burst of sign-ins must not multiply without bound.
 */
@Singleton
class Passwords {
  private static final int WAITING = 64;
  private static final int SALT_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final ExecutorService threads = threads(Runtime.getRuntime().availableProcessors());
  private final PasswordHash ofNobody = PasswordHash.of("", salt());

  String hash(String password) {
    byte[] salt = salt();
    return run(() -> PasswordHash.of(password, salt)).phc();
  }

  /** For an account that no password opens: the hash of a secret that nobody is told. */
  String hashOfNone() {
    return hash(
        Base64.getEncoder().encodeToString(salt()) + Base64.getEncoder().encodeToString(salt()));
  }

  /**
   * @param stored null for an account that does not exist, which takes just as long
   * @throws TooManyRequests when too many wait already
   */
  boolean matches(String password, @Nullable String stored) {
    var expected = stored == null ? ofNobody : PasswordHash.parse(stored);
    return run(() -> expected.matches(password)) && stored != null;
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }

  private <T> T run(Callable<T> work) {
    try {
      return threads.submit(work).get();
    } catch (RejectedExecutionException e) {
      throw new TooManyRequests(
          "session.throttled", "Many people are signing in just now.", Duration.ofSeconds(2));
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    }
  }

  private byte[] salt() {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return salt;
  }

  private static ExecutorService threads(int count) {
    return new ThreadPoolExecutor(
        count, count, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), daemon());
  }

  private static java.util.concurrent.ThreadFactory daemon() {
    return Thread.ofPlatform().daemon().name("password-", 0).factory();
  }
}
