package io.waymark.signon;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param text an e-mail address, or the name of an organisation in addresses
 */
@Serdeable
record FindSignOn(@NotBlank @Size(max = 254) String text) {
  /** Never shows the address: records are printed in logs. */
  @Override
  public String toString() {
    return "FindSignOn";
  }
}
