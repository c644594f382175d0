package io.waymark.pairing;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;

@Serdeable
record PairingCreated(Id pairingId) {}
