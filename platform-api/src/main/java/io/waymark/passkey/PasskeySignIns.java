package io.waymark.passkey;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.waymark.identity.Browser;
import io.waymark.identity.SessionView;
import io.waymark.identity.Sessions;
import io.waymark.shared.problem.NotAuthenticated;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/** Signs in with a passkey and nothing else: the key is held, and the device knows its person. */
@Singleton
class PasskeySignIns {
  private final PasskeyRepository passkeys;
  private final PasskeyChallenges challenges;
  private final Authenticators authenticators;
  private final Sessions sessions;
  private final Clock clock;

  PasskeySignIns(
      PasskeyRepository passkeys,
      PasskeyChallenges challenges,
      Authenticators authenticators,
      Sessions sessions,
      Clock clock) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.authenticators = authenticators;
    this.sessions = sessions;
    this.clock = clock;
  }

  byte[] ask() {
    return challenges.toSignIn();
  }

  /**
   * @throws NotAuthenticated {@code session.passkey}
   */
  SessionView signIn(AssertPasskey answer, Browser browser) {
    var passkey = find(answer).orElseThrow(PasskeySignIns::refused);
    long count =
        authenticators
            .signed(passkey, answer, challenges::takeSignIn)
            .orElseThrow(PasskeySignIns::refused);
    use(passkey, count);
    return sessions.begin(passkey.accountId(), answer.tenant(), browser);
  }

  private Optional<Passkey> find(AssertPasskey answer) {
    try {
      return passkeys
          .findByCredentialId(Base64.getUrlDecoder().decode(answer.credential()))
          .filter(passkey -> isOf(passkey.accountId(), answer.userHandle()));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static boolean isOf(long accountId, String userHandle) {
    return MessageDigest.isEqual(
        new UserHandle(accountId).base64url().getBytes(US_ASCII), userHandle.getBytes(US_ASCII));
  }

  /** Of two uses with the same count one changes the row. */
  private void use(Passkey passkey, long count) {
    try {
      passkeys.update(passkey.used(count, clock.instant()));
    } catch (OptimisticLockException atOnce) {
      throw refused();
    }
  }

  private static NotAuthenticated refused() {
    return new NotAuthenticated(
        "session.passkey", "This passkey opens nothing here. Try another one, or your password.");
  }
}
