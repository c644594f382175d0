package io.waymark.invitation;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.passkey.RegisterPasskey;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param token the last part of the link in the letter
 * @param name as the people of the organisation shall see it
 * @param zone an IANA time zone, where the person lives
 * @param personalAddress where the person is reached after leaving; optional, and to be confirmed
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
    @Nullable @Email @Size(max = 254) String personalAddress,
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
