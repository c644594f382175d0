package io.waymark.signon;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.oidc.Proofs;
import io.waymark.shared.id.Ids;
import io.waymark.shared.key.InstallationKey;
import io.waymark.shared.key.SealedBox;
import io.waymark.shared.problem.NotAuthenticated;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;

/**
 * Hands attempts out sealed, to be kept where only the browser's own session reaches them, and
 * takes each back once. Nothing is stored before somebody comes back.
 */
@Singleton
class Attempts {
  private static final Duration LIFETIME = Duration.ofMinutes(10);
  private static final byte[] OWNER = "attempt".getBytes(UTF_8);
  private static final int PARTS = 7;

  private final AnsweredAttemptRepository answered;
  private final SealedBox box;
  private final Ids ids;
  private final Clock clock;

  Attempts(AnsweredAttemptRepository answered, InstallationKey installation, Ids ids, Clock clock) {
    this.answered = answered;
    this.box = new SealedBox(installation, "sign-on attempt");
    this.ids = ids;
    this.clock = clock;
  }

  String begin(SignOn signOn, Proofs proofs) {
    var sealed =
        "%d %d %d %d %s %s %s"
            .formatted(
                Objects.requireNonNull(signOn.tenantId()),
                ids.next(),
                signOn.generation(),
                clock.instant().plus(LIFETIME).getEpochSecond(),
                proofs.state(),
                proofs.nonce(),
                proofs.verifier());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(box.seal(OWNER, sealed.getBytes(UTF_8)));
  }

  /**
   * @param state as the browser brought it back
   * @throws NotAuthenticated {@code sign_on.attempt} for what was not begun here, by this browser,
   *     lately
   */
  Attempt read(String sealed, String state) {
    var attempt = open(sealed);
    boolean late = !clock.instant().isBefore(attempt.expiresAt());
    if (late || !attempt.proofs().state().equals(state)) {
      throw refused();
    }
    return attempt;
  }

  /**
   * In the scope of the attempt's tenant.
   *
   * @throws NotAuthenticated {@code sign_on.attempt} for one that was answered before
   */
  void take(Attempt attempt) {
    answered.forget(attempt.tenantId(), clock.instant());
    if (answered.answer(attempt.tenantId(), attempt.id(), attempt.expiresAt()) == 0) {
      throw refused();
    }
  }

  static NotAuthenticated refused() {
    return new NotAuthenticated(
        "sign_on.attempt",
        "This sign-in was begun elsewhere, took too long or was used before. Begin again.");
  }

  private Attempt open(String sealed) {
    try {
      var parts =
          box.open(OWNER, Base64.getUrlDecoder().decode(sealed))
              .map(text -> new String(text, UTF_8).split(" ", PARTS))
              .orElseThrow(Attempts::refused);
      return new Attempt(
          Long.parseLong(parts[0]),
          Long.parseLong(parts[1]),
          Long.parseLong(parts[2]),
          Instant.ofEpochSecond(Long.parseLong(parts[3])),
          new Proofs(parts[4], parts[5], parts[6]));
    } catch (IllegalArgumentException notBase64) {
      throw refused();
    }
  }
}
