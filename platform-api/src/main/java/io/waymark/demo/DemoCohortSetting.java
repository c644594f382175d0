package io.waymark.demo;

import io.waymark.track.PublishedTrack;

/**
 * One cohort to be told.
 *
 * @param completed whether it has come to its end
 */
record DemoCohortSetting(
    long programId, PublishedTrack track, String name, DemoRun run, boolean completed) {}
