package io.waymark.insight;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * When a mentor last answered a participant.
 *
 * @param repliedAt the latest reply's
 */
@MappedEntity("reply")
record ContactRead(@Id long enrolmentId, Instant repliedAt) {}
