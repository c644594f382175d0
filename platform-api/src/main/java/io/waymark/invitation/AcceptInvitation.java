package io.waymark.invitation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param token the last part of the link in the letter
 * @param name as the people of the organisation shall see it
 * @param zone an IANA time zone, where the person lives
 * @param personalAddress where the person is reached after leaving; optional, and to be confirmed
 */
@Serdeable
record AcceptInvitation(
    @NotBlank @Size(max = 200) String token,
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Size(max = 200) String password,
    @NotBlank @Size(max = 64) String zone,
    @Nullable @Email @Size(max = 254) String personalAddress) {
  /** Never shows what opens something: records are printed in logs. */
  @Override
  public String toString() {
    return "AcceptInvitation";
  }
}
