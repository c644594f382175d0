package io.waymark.signon;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param slug of the organisation at whose callback the browser came back
 * @param attempt as it was handed out
 * @param state as the browser brought it back
 * @param code as the browser brought it
 * @param issuer as the browser brought it, if it did (RFC 9207)
 * @param zone an IANA time zone, for somebody new; UTC when left out or unknown
 */
@Serdeable
record FinishSignOn(
    @NotBlank @Size(max = 40) String slug,
    @NotBlank @Size(max = 1000) String attempt,
    @NotBlank @Size(max = 200) String state,
    @NotBlank @Size(max = 4000) String code,
    @Nullable @Size(max = 400) String issuer,
    @Nullable @Size(max = 64) String zone) {
  /** Never shows what opens something: records are printed in logs. */
  @Override
  public String toString() {
    return "FinishSignOn[" + slug + "]";
  }
}
