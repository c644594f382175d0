package io.waymark.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

@Serdeable
record ChoosePassword(@NotEmpty @Size(max = 200) String password) {
  /** Never shows a password: records are printed in logs. */
  @Override
  public String toString() {
    return "ChoosePassword[]";
  }
}
