package io.waymark.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param token the last part of the link in the letter
 */
@Serdeable
record LinkToken(@NotBlank @Size(max = 200) String token) {
  /** Never shows what opens something: records are printed in logs. */
  @Override
  public String toString() {
    return "LinkToken";
  }
}
