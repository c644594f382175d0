package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.framework.FrameworkDocumentReader;
import io.waymark.framework.FrameworkPublishing;
import io.waymark.program.Programs;
import io.waymark.track.PublishedTrack;
import io.waymark.track.TrackDocumentReader;
import io.waymark.track.TrackPublishing;
import jakarta.inject.Singleton;

/** What a demo organisation offers: its program, and the shipped track on the shipped framework. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoOffer {
  private final FrameworkPublishing frameworks;
  private final Programs programs;
  private final TrackPublishing tracks;

  DemoOffer(FrameworkPublishing frameworks, Programs programs, TrackPublishing tracks) {
    this.frameworks = frameworks;
    this.programs = programs;
    this.tracks = tracks;
  }

  long program(DemoTenant tenant) {
    frameworks.publish(FrameworkDocumentReader.shipped("engineer-junior-mid"));
    return programs.create("junior-to-mid", tenant.program());
  }

  PublishedTrack track(long program) {
    return tracks.publish(program, TrackDocumentReader.shipped("junior-to-mid"));
  }
}
