package io.waymark.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and verifies what authenticators answer, as the WebAuthn library does it. Which make an
 * authenticator is, nobody asks: people bring what they have. User verification is required, so
 * that a passkey alone is two factors.
 */
@Singleton
class Authenticators {
  /** Ed25519, ECDSA over P-256, and RSA for older Windows. */
  static final List<COSEAlgorithmIdentifier> ALGORITHMS =
      List.of(
          COSEAlgorithmIdentifier.EdDSA,
          COSEAlgorithmIdentifier.ES256,
          COSEAlgorithmIdentifier.RS256);

  private static final Logger LOG = LoggerFactory.getLogger(Authenticators.class);

  private static final List<PublicKeyCredentialParameters> KEYS =
      ALGORITHMS.stream()
          .map(each -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each))
          .toList();

  private static final boolean VERIFIED = true;
  private static final boolean PRESENT = true;

  private final ObjectConverter converter = new ObjectConverter();
  private final AttestedCredentialDataConverter credentials =
      new AttestedCredentialDataConverter(converter);
  private final WebAuthnManager webAuthn =
      WebAuthnManager.createNonStrictWebAuthnManager(converter);
  private final RelyingParty party;

  Authenticators(RelyingParty party) {
    this.party = party;
  }

  /**
   * @param ours takes the challenge in the answer: whether we asked it, and this is the first
   *     answer
   * @return empty when anything about the answer does not hold
   */
  Optional<MadePasskey> registered(RegisterPasskey answer, Predicate<byte[]> ours) {
    return judged(() -> register(answer)).filter(made -> ours.test(made.challenge()));
  }

  /**
   * @param ours takes the challenge in the answer: whether we asked it, and this is the first
   *     answer
   * @return the count of signatures; empty when anything about the answer does not hold, such as a
   *     count that did not grow, which tells of a copied passkey
   */
  Optional<Long> signed(Passkey passkey, AssertPasskey answer, Predicate<byte[]> ours) {
    return judged(() -> sign(passkey, answer))
        .filter(signed -> ours.test(signed.challenge()))
        .map(Signed::count);
  }

  private MadePasskey register(RegisterPasskey answer) {
    var data =
        webAuthn.parse(
            new RegistrationRequest(bytes(answer.attestationObject()), bytes(answer.clientData())));
    byte[] challenge = challenge(data.getCollectedClientData());
    webAuthn.verify(
        data, new RegistrationParameters(party.asked(challenge), KEYS, VERIFIED, PRESENT));
    var made = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
    var credential = Objects.requireNonNull(made.getAttestedCredentialData());
    return new MadePasskey(
        challenge,
        credential.getCredentialId(),
        credentials.convert(credential),
        made.getSignCount(),
        made.isFlagBE());
  }

  private record Signed(byte[] challenge, long count) {}

  private Signed sign(Passkey passkey, AssertPasskey answer) {
    var data =
        webAuthn.parse(
            new AuthenticationRequest(
                bytes(answer.credential()),
                bytes(answer.userHandle()),
                bytes(answer.authenticatorData()),
                bytes(answer.clientData()),
                bytes(answer.signature())));
    byte[] challenge = challenge(data.getCollectedClientData());
    webAuthn.verify(
        data,
        new AuthenticationParameters(
            party.asked(challenge), stored(passkey), null, VERIFIED, PRESENT));
    return new Signed(
        challenge, Objects.requireNonNull(data.getAuthenticatorData()).getSignCount());
  }

  private CredentialRecordImpl stored(Passkey passkey) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        VERIFIED,
        passkey.backupEligible(),
        null,
        passkey.signCount(),
        credentials.convert(passkey.credentialData()),
        new AuthenticationExtensionsAuthenticatorOutputs<>(),
        null,
        null,
        Set.of());
  }

  /**
   * Parsers of what strangers send fail in many ways. The kind of a failure says why; its words may
   * quote what was sent.
   */
  private static <T> Optional<T> judged(Supplier<T> check) {
    try {
      return Optional.of(check.get());
    } catch (RuntimeException refused) {
      LOG.info("a passkey was refused: {}", refused.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static byte[] challenge(@Nullable CollectedClientData client) {
    return Objects.requireNonNull(client).getChallenge().getValue();
  }

  private static byte[] bytes(String base64url) {
    return Base64.getUrlDecoder().decode(base64url);
  }
}
