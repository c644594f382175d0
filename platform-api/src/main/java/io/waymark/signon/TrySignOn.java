package io.waymark.signon;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param client what the issuer calls us
 * @param clientSecret left out is the one there is, if the issuer is the one there is
 */
@Serdeable
record TrySignOn(
    @NotBlank @Size(max = 400) String issuer,
    @NotBlank @Size(max = 200) String client,
    @Nullable @Size(max = 1000) String clientSecret) {
  /** Never shows the secret: records are printed in logs. */
  @Override
  public String toString() {
    return "TrySignOn[" + issuer + "]";
  }
}
