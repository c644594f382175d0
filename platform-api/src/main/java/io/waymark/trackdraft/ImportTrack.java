package io.waymark.trackdraft;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param yaml the file's text
 * @param slug under which to keep it; absent for the file's own
 */
@Serdeable
record ImportTrack(
    @NotBlank @Size(max = 1_000_000) String yaml,
    @Nullable @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") String slug) {}
