package io.waymark.invitation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param token the last part of the link in the letter
 * @param name as the people of the organisation shall see it
 * @param zone an IANA time zone, where the person lives
 */
@Serdeable
record AcceptInvitation(
    @NotBlank @Size(max = 200) String token,
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Size(max = 200) String password,
    @NotBlank @Size(max = 64) String zone) {
  /** Never shows what opens something: records are printed in logs. */
  @Override
  public String toString() {
    return "AcceptInvitation";
  }
}
