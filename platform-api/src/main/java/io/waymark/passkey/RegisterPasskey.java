package io.waymark.passkey;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the browser's {@code navigator.credentials.create} answered; binary parts in base64url.
 *
 * @param name the person's own word for the passkey
 * @param clientData {@code response.clientDataJSON}
 * @param attestationObject {@code response.attestationObject}
 */
@Serdeable
public record RegisterPasskey(
    @NotBlank @Size(max = 60) String name,
    @NotBlank @Size(max = 2000) String clientData,
    @NotBlank @Size(max = 20000) String attestationObject) {}
