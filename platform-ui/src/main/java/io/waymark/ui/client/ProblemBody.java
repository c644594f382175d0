package io.waymark.ui.client;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The API's {@code application/problem+json} as it arrives. */
@Serdeable
public record ProblemBody(
    @Nullable String title,
    @Nullable String code,
    @Nullable String detail,
    @Nullable List<FieldError> errors,
    @Nullable List<TenantChoice> choices,
    @Nullable String challenge,
    @Nullable List<FactorKind> factors,
    @Nullable Theme theme,
    @Nullable Double contrast) {

  /** A problem with nothing but its code. */
  public static ProblemBody of(String code) {
    return new ProblemBody(null, code, null, null, null, null, null, null, null);
  }

  /** One complaint about one field, addressed by a JSON pointer into the request's body. */
  @Serdeable
  public record FieldError(
      @Nullable String pointer, @Nullable String code, @Nullable String detail) {}
}
