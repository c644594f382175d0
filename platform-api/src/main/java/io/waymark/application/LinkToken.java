package io.waymark.application;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param token the last part of the link in the letter
 */
@Serdeable
public record LinkToken(@NotBlank @Size(max = 200) String token) {
  /** Never shows what opens something: records are printed in logs. */
  @Override
  public String toString() {
    return "LinkToken";
  }
}
