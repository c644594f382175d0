package io.waymark.ui.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.Programs;
import io.waymark.ui.cohort.NewCohortView;
import io.waymark.ui.outline.Beginnings;
import io.waymark.ui.outline.VersionsPart;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.List;

/** Shows a track: its versions, and what runs each. */
record TrackPart(
    Visit visit,
    Programs.WithCohorts read,
    VersionsPart.Published versions,
    Beginnings beginnings) {

  VersionsPart of(Programs.Track track) {
    String newest = track.versions().getFirst().trackVersionId();
    return new VersionsPart(
            visit,
            new VersionsPart.Named(track.name(), track.slug()),
            track.versions().stream().map(this::version).toList(),
            versions)
        .with(cohort(track, newest), beginnings.next(newest), beginnings.duplicate(newest));
  }

  private VersionsPart.Version version(Programs.Version version) {
    Words words = visit.words();
    return new VersionsPart.Version(
        version.trackVersionId(),
        version.number(),
        version.publishedAt(),
        List.of(
            new Quiet(
                words.of(
                    "offer.version.facts",
                    words.count("build.weeks", version.weeks()),
                    version.framework(),
                    version.frameworkNumber())),
            uses(version)));
  }

  /** Which cohorts run it, by name as far as they are among those read. */
  private Component uses(Programs.Version version) {
    Paragraph uses = new Paragraph(visit.words().count("offer.used", version.cohorts()));
    String before = " ";
    for (Programs.Cohort cohort : read.cohorts()) {
      if (cohort.trackVersionId().equals(version.trackVersionId())) {
        uses.add(before);
        uses.add(new Anchor("/" + visit.path("cohorts", cohort.cohortId()), cohort.name()));
        before = ", ";
      }
    }
    return uses;
  }

  private Anchor cohort(Programs.Track track, String newest) {
    String programId = read.program().programId();
    Anchor cohort =
        new Anchor(
            "/" + NewCohortView.address(visit, programId, newest),
            visit.words().of("offer.new-cohort"));
    cohort.setAriaLabel(visit.words().of("offer.new-cohort-of", track.name()));
    return cohort;
  }
}
