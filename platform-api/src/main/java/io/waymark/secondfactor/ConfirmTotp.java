package io.waymark.secondfactor;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param code six digits of the app
 */
@Serdeable
record ConfirmTotp(@NotBlank @Size(max = 20) String code) {
  /** Never shows the code: records are printed in logs. */
  @Override
  public String toString() {
    return "ConfirmTotp[]";
  }
}
