package io.waymark.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param token the last part of the link in the letter
 */
@Serdeable
record ResetPassword(
    @NotBlank @Size(max = 200) String token, @NotBlank @Size(max = 200) String password) {
  /** Never shows what opens something: records are printed in logs. */
  @Override
  public String toString() {
    return "ResetPassword";
  }
}
