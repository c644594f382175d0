package io.waymark.identity;

import io.waymark.shared.id.Id;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An attempt at somebody's secret.
 *
 * @param at whose secret, in words that no other account has
 * @param accountId null when nobody has this address
 * @param address where the request came from
 */
public record Guess(Secret secret, String at, @Nullable Long accountId, String address) {
  /** What is guessed at, and how patient one has to be after some mistakes. */
  public enum Secret {
    PASSWORD(Duration.ofSeconds(60), Duration.ofMinutes(15)),
    /** Six digits: a stranger who knows the password may try some 150 of a million in a day. */
    CODE(Duration.ofMinutes(10), Duration.ofDays(1));

    private final Duration longestWait;
    private final Duration forgottenAfter;

    Secret(Duration longestWait, Duration forgottenAfter) {
      this.longestWait = longestWait;
      this.forgottenAfter = forgottenAfter;
    }

    Duration longestWait() {
      return longestWait;
    }

    Duration forgottenAfter() {
      return forgottenAfter;
    }
  }

  static Guess password(String email, @Nullable Long accountId, String address) {
    return new Guess(Secret.PASSWORD, "account " + email, accountId, address);
  }

  /** At a code of the account: from an authenticator app, for recovery, or a passkey's answer. */
  public static Guess code(long accountId, String address) {
    return new Guess(Secret.CODE, "code " + new Id(accountId), accountId, address);
  }
}
