package io.waymark.checkin;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** The newest reply to any of a participant's check-ins. */
@Introspected
public record LatestReply(
    long checkInId, int period, String mentorName, String text, Instant sentAt) {}
