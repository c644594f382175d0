package io.waymark.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A person's device with one passkey, and the browser in front of it. What it says about itself can
 * be changed, to see it refused.
 *
 * @param origin what the browser says where it is
 * @param flags user present 1, user verified 4
 */
public record SoftwareAuthenticator(
    KeyPair keys, byte[] id, String origin, String host, int flags, long count) {
  public static final String ORIGIN = "http://localhost:8080";

  private static final int VERIFIED = 1 | 4;
  private static final int WITH_CREDENTIAL = 64;
  private static final ObjectConverter CBOR = new ObjectConverter();

  public static SoftwareAuthenticator fresh() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      byte[] id = new byte[16];
      new SecureRandom().nextBytes(id);
      return new SoftwareAuthenticator(
          generator.generateKeyPair(), id, ORIGIN, "localhost", VERIFIED, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds its passkey to the account of a caller. */
  public Answer registersFor(Caller person) {
    var options = person.call("POST", "/api/v1/me/passkeys/options", null).isCreated();
    return person.post("/api/v1/me/passkeys", created(options.text("challenge")));
  }

  /** Signs in whoever an account's user handle names. */
  public Answer signsIn(long accountId) {
    return Api.anonymous().post("/api/v1/sessions/passkey", signed(asked(), accountId));
  }

  /** A challenge to sign in. */
  public static String asked() {
    return Api.anonymous()
        .call("POST", "/api/v1/sessions/passkey/options", null)
        .isCreated()
        .text("challenge");
  }

  public SoftwareAuthenticator at(String otherOrigin) {
    return new SoftwareAuthenticator(keys, id, otherOrigin, host, flags, count);
  }

  public SoftwareAuthenticator forHost(String otherHost) {
    return new SoftwareAuthenticator(keys, id, origin, otherHost, flags, count);
  }

  public SoftwareAuthenticator saying(int otherFlags) {
    return new SoftwareAuthenticator(keys, id, origin, host, otherFlags, count);
  }

  public SoftwareAuthenticator counting(long signatures) {
    return new SoftwareAuthenticator(keys, id, origin, host, flags, signatures);
  }

  /** Another key under the same id: a forgery. */
  public SoftwareAuthenticator forged() {
    return new SoftwareAuthenticator(fresh().keys, id, origin, host, flags, count);
  }

  /** What a browser answers to a challenge to make a passkey. */
  public Map<String, Object> created(String challenge) {
    var attestation = new LinkedHashMap<String, Object>();
    attestation.put("fmt", "none");
    attestation.put("attStmt", Map.of());
    attestation.put("authData", joined(data(flags | WITH_CREDENTIAL), credential()));
    return Map.of(
        "name",
        "My phone",
        "clientData",
        base64(client("webauthn.create", challenge)),
        "attestationObject",
        base64(CBOR.getCborConverter().writeValueAsBytes(attestation)));
  }

  /** What a browser answers to a challenge to sign in. */
  public Map<String, Object> signed(String challenge, long accountId) {
    byte[] client = client("webauthn.get", challenge);
    byte[] data = data(flags);
    var answer = new HashMap<String, Object>();
    answer.put("credential", base64(id));
    answer.put("clientData", base64(client));
    answer.put("authenticatorData", base64(data));
    answer.put("signature", base64(signature(joined(data, sha256(client)))));
    answer.put("userHandle", base64(ByteBuffer.allocate(Long.BYTES).putLong(accountId).array()));
    return answer;
  }

  private byte[] client(String type, String challenge) {
    return """
    {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}"""
        .formatted(type, challenge, origin)
        .getBytes(UTF_8);
  }

  private byte[] data(int saidFlags) {
    return ByteBuffer.allocate(37)
        .put(sha256(host.getBytes(UTF_8)))
        .put((byte) saidFlags)
        .putInt((int) count)
        .array();
  }

  private byte[] credential() {
    var key = EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256);
    return new AttestedCredentialDataConverter(CBOR)
        .convert(new AttestedCredentialData(AAGUID.ZERO, id, key));
  }

  private byte[] signature(byte[] text) {
    try {
      var signer = Signature.getInstance("SHA256withECDSA");
      signer.initSign(keys.getPrivate());
      signer.update(text);
      return signer.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sha256(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] joined(byte[] one, byte[] other) {
    var both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
