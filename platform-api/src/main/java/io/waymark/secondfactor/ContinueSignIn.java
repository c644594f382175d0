package io.waymark.secondfactor;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The next step of a sign-in: one of the three proofs, or none when the challenge says that all is
 * proved and only the organisation was missing.
 *
 * @param challenge from the refusal before
 * @param code six digits of the authenticator app
 * @param recoveryCode one of ten
 * @param tenant the slug of the organisation to enter; may be left out by who has but one
 */
@Serdeable
record ContinueSignIn(
    @NotBlank @Size(max = 200) String challenge,
    @Nullable @Size(max = 20) String code,
    @Nullable @Size(max = 40) String recoveryCode,
    @Nullable @Size(max = 40) String tenant) {

  /** Never shows what proves: records are printed in logs. */
  @Override
  public String toString() {
    return "ContinueSignIn[tenant=" + tenant + "]";
  }
}
