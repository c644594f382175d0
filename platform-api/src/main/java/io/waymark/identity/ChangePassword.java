package io.waymark.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

@Serdeable
record ChangePassword(
    @NotEmpty @Size(max = 200) String currentPassword,
    @NotEmpty @Size(max = 200) String newPassword) {
  /** Never shows a password: records are printed in logs. */
  @Override
  public String toString() {
    return "ChangePassword[]";
  }
}
