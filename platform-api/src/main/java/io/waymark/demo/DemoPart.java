package io.waymark.demo;

import io.waymark.track.PublishedTrack;
import java.time.LocalDate;

/** One person's part in a demo cohort. */
record DemoPart(long cohortId, PublishedTrack track, LocalDate startsOn, DemoHistory history) {}
