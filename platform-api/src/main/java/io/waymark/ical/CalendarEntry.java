package io.waymark.ical;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in a calendar. Calendars lie open to colleagues: a title says nothing of
 * what it is about, nor with whom.
 *
 * @param uid stays the same as long as the thing does
 * @param sequence grows with each change that calendars are told of
 * @param stamp when it was last changed
 * @param start on the clock of its zone
 * @param length zero for a mere moment, which leaves its owner free
 * @param place null where there is none
 * @param link to the page with everything else
 */
public record CalendarEntry(
    String uid,
    int sequence,
    Instant stamp,
    ZonedDateTime start,
    Duration length,
    String title,
    @Nullable String place,
    URI link) {}
