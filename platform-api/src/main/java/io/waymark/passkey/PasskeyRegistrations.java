package io.waymark.passkey;

import io.waymark.identity.Accounts;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;

/** Adds passkeys: asks an authenticator, then verifies its answer. */
@Singleton
public class PasskeyRegistrations {
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
    return options(accountId, accounts.emailOf(accountId), passkeys.of(accountId));
  }

  /**
   * What to ask the browser of somebody for who has no account yet.
   *
   * @param promised the account that they will have; the user handle names it
   */
  public CreationOptions askNewcomer(long promised, String address) {
    return options(promised, address, List.of());
  }

  /**
   * The account that a newcomer was promised.
   *
   * @throws Unprocessable {@code passkey.refused} for what is no handle
   */
  public long promised(String userHandle) {
    return UserHandle.parse(userHandle).orElseThrow(PasskeyRegistrations::refused).accountId();
  }

  private CreationOptions options(long accountId, String address, List<Passkey> excluded) {
    return new CreationOptions(
        BASE64.encodeToString(challenges.toRegister(accountId)),
        party.id(),
        RelyingParty.NAME,
        new UserHandle(accountId).base64url(),
        address,
        Authenticators.ALGORITHMS.stream().map(each -> (int) each.getValue()).toList(),
        excluded.stream().map(passkey -> BASE64.encodeToString(passkey.credentialId())).toList(),
        PasskeyChallenges.LIFETIME.toMillis());
  }

  /**
   * @throws Unprocessable {@code passkey.refused} when anything about the answer does not hold
   */
  Passkey register(long accountId, RegisterPasskey answer) {
    var made =
        authenticators
            .registered(answer, challenge -> challenges.takeRegistration(accountId, challenge))
            .orElseThrow(PasskeyRegistrations::refused);
    return passkeys.add(accountId, answer.name(), made);
  }

  /**
   * Adds the first passkey of an account that was just made as it was promised.
   *
   * @throws Unprocessable {@code passkey.refused} when anything about the answer does not hold
   */
  public void registerNewcomer(long accountId, RegisterPasskey answer) {
    register(accountId, answer);
  }

  private static Unprocessable refused() {
    return new Unprocessable(
        "passkey.refused", "This passkey could not be added. Try it once more.");
  }
}
