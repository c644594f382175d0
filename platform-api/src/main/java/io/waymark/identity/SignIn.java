package io.waymark.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param tenant the slug of the organisation to enter; may be left out by who has but one
 */
@Serdeable
record SignIn(
    @NotBlank @Size(max = 254) String email,
    @NotEmpty @Size(max = 200) String password,
    @Nullable @Size(max = 40) String tenant) {

  /** Never shows the password: records are printed in logs. */
  @Override
  public String toString() {
    return "SignIn[tenant=" + tenant + "]";
  }
}
