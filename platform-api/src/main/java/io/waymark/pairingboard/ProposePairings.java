package io.waymark.pairingboard;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param locked who belongs together, whatever the rest looks like
 */
@Serdeable
public record ProposePairings(@NotNull @Size(max = 1000) List<@Valid LockedPair> locked) {}
