package io.waymark.signon;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param client what the issuer calls us
 * @param clientSecret left out keeps the one there is; empty says that the client has none
 * @param domains of addresses whose people are offered this sign-on
 */
@Serdeable
record ChangeSignOn(
    @NotBlank @Size(max = 400) String issuer,
    @NotBlank @Size(max = 200) String client,
    @Nullable @Size(max = 1000) String clientSecret,
    @NotNull JoiningRole joiningRole,
    @NotNull @Size(max = 10) List<@NotBlank @Size(max = 253) String> domains,
    boolean enabled) {
  /** Never shows the secret: records are printed in logs. */
  @Override
  public String toString() {
    return "ChangeSignOn[" + issuer + "]";
  }
}
