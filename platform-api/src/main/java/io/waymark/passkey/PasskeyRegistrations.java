package io.waymark.passkey;

import io.waymark.identity.Accounts;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import java.util.Base64;

/** Adds passkeys: asks an authenticator, then verifies its answer. */
@Singleton
class PasskeyRegistrations {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final Passkeys passkeys;
  private final PasskeyChallenges challenges;
  private final Authenticators authenticators;
  private final RelyingParty party;
  private final Accounts accounts;

  PasskeyRegistrations(
      Passkeys passkeys,
      PasskeyChallenges challenges,
      Authenticators authenticators,
      RelyingParty party,
      Accounts accounts) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.authenticators = authenticators;
    this.party = party;
    this.accounts = accounts;
  }

  CreationOptions ask(long accountId) {
    return new CreationOptions(
        BASE64.encodeToString(challenges.toRegister(accountId)),
        party.id(),
        RelyingParty.NAME,
        new UserHandle(accountId).base64url(),
        accounts.emailOf(accountId),
        Authenticators.ALGORITHMS.stream().map(each -> (int) each.getValue()).toList(),
        passkeys.of(accountId).stream()
            .map(passkey -> BASE64.encodeToString(passkey.credentialId()))
            .toList(),
        PasskeyChallenges.LIFETIME.toMillis());
  }

  /**
   * @throws Unprocessable {@code passkey.refused} when anything about the answer does not hold
   */
  Passkey register(long accountId, RegisterPasskey answer) {
    var made =
        authenticators
            .registered(answer, challenge -> challenges.takeRegistration(accountId, challenge))
            .orElseThrow(
                () ->
                    new Unprocessable(
                        "passkey.refused", "This passkey could not be added. Try it once more."));
    return passkeys.add(accountId, answer.name(), made);
  }
}
