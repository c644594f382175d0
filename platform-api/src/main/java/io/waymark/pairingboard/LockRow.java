package io.waymark.pairingboard;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.waymark.matching.PairLock;
import org.jspecify.annotations.Nullable;

@MappedEntity("pairing_lock")
record LockRow(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long cohortId,
    long enrolmentId,
    long mentorId) {
  PairLock lock() {
    return new PairLock(enrolmentId, mentorId);
  }
}
