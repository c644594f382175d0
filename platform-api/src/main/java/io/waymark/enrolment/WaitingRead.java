package io.waymark.enrolment;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A row of the waitlist. */
@Introspected
record WaitingRead(long id, Instant since) {}
