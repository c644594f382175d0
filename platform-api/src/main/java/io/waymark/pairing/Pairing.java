package io.waymark.pairing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param open 1 while it is in force, else null: what a unique key can count
 * @param primaryOpen 1 while it is in force and primary, else null
 */
@MappedEntity("pairing")
record Pairing(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long enrolmentId,
    long mentorId,
    @MappedProperty("is_primary") boolean primary,
    @MappedProperty("is_open") @Nullable Integer open,
    @Nullable Integer primaryOpen,
    Instant fromAt,
    @Nullable Instant untilAt,
    @Nullable Instant confirmedAt,
    @Nullable Long begunBy,
    @Nullable Long endedBy,
    @Version @Nullable Long version) {

  /**
   * @param by membership of whoever pairs
   */
  static Pairing begin(
      long id, NewPairing wanted, Instant now, @Nullable Instant confirmedAt, long by) {
    return new Pairing(
        id,
        null,
        wanted.enrolmentId(),
        wanted.mentorId(),
        wanted.primary(),
        1,
        wanted.primary() ? 1 : null,
        now,
        null,
        confirmedAt,
        by,
        null,
        null);
  }

  /**
   * @param by membership of whoever ends it; null where nobody does, but somebody left
   */
  Pairing end(Instant now, @Nullable Long by) {
    return new Pairing(
        id,
        tenantId,
        enrolmentId,
        mentorId,
        primary,
        null,
        null,
        fromAt,
        now,
        confirmedAt,
        begunBy,
        by,
        version);
  }

  Pairing confirm(Instant now) {
    return new Pairing(
        id,
        tenantId,
        enrolmentId,
        mentorId,
        primary,
        open,
        primaryOpen,
        fromAt,
        untilAt,
        now,
        begunBy,
        endedBy,
        version);
  }
}
