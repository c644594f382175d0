package io.waymark.coaching;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@Introspected
record NextMeeting(long enrolmentId, Instant startsAt) {}
