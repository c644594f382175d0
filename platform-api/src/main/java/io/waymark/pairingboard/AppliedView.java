package io.waymark.pairingboard;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param paired how many people have a mentor now who had none
 */
@Serdeable
record AppliedView(int paired) {}
