package io.waymark.signon;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param slug of the organisation
 */
@Serdeable
record StartSignOn(@NotBlank @Size(max = 40) String slug) {}
