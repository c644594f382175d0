package io.waymark.setting;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param image a PNG, JPEG or WebP of at most 256 KB and 1,024 × 1,024 pixels, in base64
 */
@Serdeable
record ChangeLogo(@NotBlank @Size(max = 1_000_000) String image) {}
