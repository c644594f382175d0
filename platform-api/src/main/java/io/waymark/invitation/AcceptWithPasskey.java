package io.waymark.invitation;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.passkey.RegisterPasskey;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param token the last part of the link in the letter
 * @param name as the people of the organisation shall see it
 * @param zone an IANA time zone, where the person lives
 * @param userHandle as it was asked for
 * @param passkeyName the person's own word for the passkey
 * @param clientData {@code response.clientDataJSON} in base64url
 * @param attestationObject {@code response.attestationObject} in base64url
 */
@Serdeable
record AcceptWithPasskey(
    @NotBlank @Size(max = 200) String token,
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Size(max = 64) String zone,
    @NotBlank @Size(max = 20) String userHandle,
    @NotBlank @Size(max = 60) String passkeyName,
    @NotBlank @Size(max = 2000) String clientData,
    @NotBlank @Size(max = 20000) String attestationObject) {
  RegisterPasskey passkey() {
    return new RegisterPasskey(passkeyName, clientData, attestationObject);
  }

  /** Never shows what opens something: records are printed in logs. */
  @Override
  public String toString() {
    return "AcceptWithPasskey";
  }
}
