package io.waymark.track;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * That a version of a track is published.
 *
 * @param number counted from 1 within the track
 */
@Introspected
public record TrackVersionLine(long id, int number, Instant publishedAt) {}
