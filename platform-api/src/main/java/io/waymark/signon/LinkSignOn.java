package io.waymark.signon;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param challenge as the sign-on handed it out
 */
@Serdeable
record LinkSignOn(@NotBlank @Size(max = 3000) String challenge) {
  /** Never shows what opens something: records are printed in logs. */
  @Override
  public String toString() {
    return "LinkSignOn";
  }
}
