package io.waymark.pairingboard;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param basis of the proposal that is to be applied
 * @param locked the same as for that proposal
 */
@Serdeable
public record ApplyPairings(
    @NotBlank @Size(max = 64) String basis,
    @NotNull @Size(max = 1000) List<@Valid LockedPair> locked) {}
