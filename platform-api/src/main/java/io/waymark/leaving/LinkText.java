package io.waymark.leaving;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param token the last part of the link in the letter
 */
@Serdeable
record LinkText(@NotBlank @Size(max = 200) String token) {
  /** Never shows what opens something: records are printed in logs. */
  @Override
  public String toString() {
    return "LinkText";
  }
}
