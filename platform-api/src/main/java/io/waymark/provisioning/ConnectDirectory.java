package io.waymark.provisioning;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param name what it is called among people, such as Okta
 */
@Serdeable
public record ConnectDirectory(@NotBlank @Size(max = 60) String name) {}
