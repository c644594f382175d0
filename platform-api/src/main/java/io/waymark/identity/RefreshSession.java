package io.waymark.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Serdeable
record RefreshSession(@NotBlank @Size(max = 100) String refreshToken) {
  /** Never shows the token: records are printed in logs. */
  @Override
  public String toString() {
    return "RefreshSession[]";
  }
}
