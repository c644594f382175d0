package io.waymark.secondfactor;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Global: a recovery code that is left, as a MAC. */
@MappedEntity("recovery_code")
record RecoveryCode(@Id byte[] code, long accountId) {}
