package io.waymark.passkey;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the browser's {@code navigator.credentials.get} answered; binary parts in base64url.
 *
 * @param credential {@code rawId}
 * @param clientData {@code response.clientDataJSON}
 * @param authenticatorData {@code response.authenticatorData}
 * @param signature {@code response.signature}
 * @param userHandle {@code response.userHandle}: whose passkey it says it is
 * @param tenant the slug of the organisation to enter; may be left out by who has but one
 */
@Serdeable
record AssertPasskey(
    @NotBlank @Size(max = 1400) String credential,
    @NotBlank @Size(max = 2000) String clientData,
    @NotBlank @Size(max = 2000) String authenticatorData,
    @NotBlank @Size(max = 2000) String signature,
    @NotBlank @Size(max = 100) String userHandle,
    @Nullable @Size(max = 40) String tenant) {

  /** Never shows the signature: records are printed in logs. */
  @Override
  public String toString() {
    return "AssertPasskey[tenant=" + tenant + "]";
  }
}
