package io.waymark.auditlog;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.waymark.shared.id.Id;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events somebody looks for: those that fit all of what is given.
 *
 * @param action an action, or how its word begins: {@code membership.}
 * @param actorId the membership of whoever did it
 * @param subjectKind what it was done to: {@code cohort}
 * @param subject the id of what it was done to
 * @param from the earliest moment
 * @param to the first moment that is too late
 */
@Introspected
record AuditFilter(
    @Nullable @QueryValue @Pattern(regexp = "[a-z_.]{1,60}") String action,
    @Nullable @QueryValue Id actorId,
    @Nullable @QueryValue @Pattern(regexp = "[a-z_]{1,40}") String subjectKind,
    @Nullable @QueryValue Id subject,
    @Nullable @QueryValue Instant from,
    @Nullable @QueryValue Instant to) {}
