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
    @Nullable List<TenantChoice> choices) {

  /** One complaint about one field, addressed by a JSON pointer into the request's body. */
  @Serdeable
  public record FieldError(
      @Nullable String pointer, @Nullable String code, @Nullable String detail) {}
}
