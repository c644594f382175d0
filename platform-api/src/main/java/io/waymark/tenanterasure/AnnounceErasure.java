package io.waymark.tenanterasure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param name the organisation's, typed
 */
@Serdeable
record AnnounceErasure(@NotBlank @Size(max = 120) String name) {}
