package io.waymark.passkey;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.shared.key.InstallationKey;
import io.waymark.shared.key.Mac;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import javax.crypto.SecretKey;

/**
 * Asks authenticators, and takes each answer once. What was asked is computed and not stored; what
 * was answered is stored for as long as it could be answered again.
 */
@Singleton
class PasskeyChallenges {
  static final Duration LIFETIME = Duration.ofMinutes(5);

  private static final String SIGN_IN = "sign in";

  private final SpentChallengeRepository spent;
  private final Clock clock;
  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  PasskeyChallenges(SpentChallengeRepository spent, Clock clock, InstallationKey installation) {
    this.spent = spent;
    this.clock = clock;
    this.key = installation.derived("passkey challenge");
  }

  byte[] toRegister(long accountId) {
    return ask(registering(accountId));
  }

  byte[] toSignIn() {
    return ask(SIGN_IN);
  }

  /** Whether this account was asked this, and this is the first answer. */
  boolean takeRegistration(long accountId, byte[] challenge) {
    return take(registering(accountId), challenge);
  }

  /** Whether somebody was asked this to sign in, and this is the first answer. */
  boolean takeSignIn(byte[] challenge) {
    return take(SIGN_IN, challenge);
  }

  private byte[] ask(String purpose) {
    byte[] nonce = new byte[PasskeyChallenge.NONCE_BYTES];
    random.nextBytes(nonce);
    long until = clock.instant().plus(LIFETIME).getEpochSecond();
    return new PasskeyChallenge(nonce, until, mac(purpose, nonce, until)).bytes();
  }

  private boolean take(String purpose, byte[] presented) {
    var challenge = PasskeyChallenge.parse(presented);
    if (challenge == null || !isOurs(purpose, challenge)) {
      return false;
    }
    var now = clock.instant();
    spent.forget(now);
    return now.isBefore(challenge.expiresAt())
        && spent.spend(challenge.mac(), challenge.expiresAt()) > 0;
  }

  private boolean isOurs(String purpose, PasskeyChallenge challenge) {
    return MessageDigest.isEqual(
        challenge.mac(), mac(purpose, challenge.nonce(), challenge.until()));
  }

  private byte[] mac(String purpose, byte[] nonce, long until) {
    byte[] end = ByteBuffer.allocate(Long.BYTES).putLong(until).array();
    return Mac.of(key, nonce, end, purpose.getBytes(UTF_8));
  }

  private static String registering(long accountId) {
    return "register " + accountId;
  }
}
