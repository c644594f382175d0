package io.waymark.tenancy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Global: one row an organisation. */
@MappedEntity("tenant")
record Tenant(
    @Id long id,
    String slug,
    String name,
    TenantKind kind,
    TenantStatus status,
    String workingDays,
    int replyTargetDays,
    boolean adminsReadText,
    boolean secondFactorRequired,
    Instant createdAt,
    @Version @Nullable Long version) {

  Tenant with(TenantStatus changed) {
    return new Tenant(
        id,
        slug,
        name,
        kind,
        changed,
        workingDays,
        replyTargetDays,
        adminsReadText,
        secondFactorRequired,
        createdAt,
        version);
  }

  Tenant withSecondFactorRequired(boolean required) {
    return new Tenant(
        id,
        slug,
        name,
        kind,
        status,
        workingDays,
        replyTargetDays,
        adminsReadText,
        required,
        createdAt,
        version);
  }

  Organisation organisation() {
    return new Organisation(
        id,
        slug,
        name,
        kind,
        Words.split(DayOfWeek.class, workingDays),
        replyTargetDays,
        adminsReadText);
  }
}
