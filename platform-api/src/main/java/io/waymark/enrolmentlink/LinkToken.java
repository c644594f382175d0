package io.waymark.enrolmentlink;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param token the last part of the link
 */
@Serdeable
record LinkToken(@NotBlank @Size(max = 200) String token) {
  /** Never shows the token: records are printed in logs. */
  @Override
  public String toString() {
    return "LinkToken";
  }
}
