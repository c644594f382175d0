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
    @Version @Nullable Long version) {

  static Pairing begin(long id, NewPairing wanted, Instant now, @Nullable Instant confirmedAt) {
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
        null);
  }

  Pairing end(Instant now) {
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
        version);
  }
}
