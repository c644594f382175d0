package io.waymark.daterequest;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request with the names of who asked and who answered. */
@Introspected
record RequestRead(
    long id,
    long enrolmentId,
    long cohortId,
    RequestKind kind,
    @Nullable LocalDate firstDay,
    @Nullable Integer weeks,
    @Nullable String milestoneKey,
    @Nullable LocalDate dueOn,
    @Nullable String reason,
    RequestStatus status,
    Instant askedAt,
    @Nullable Instant answeredAt,
    @Nullable String words,
    String participantName,
    @Nullable String answeredByName) {}
