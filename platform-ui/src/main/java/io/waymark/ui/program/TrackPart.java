package io.waymark.ui.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.Programs;
import io.waymark.ui.client.TrackVersions;
import io.waymark.ui.cohort.NewCohortView;
import io.waymark.ui.outline.Comparing;
import io.waymark.ui.outline.Download;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A track: its versions, newest first, what runs each, and what can be made of them. */
final class TrackPart extends Composite<Block> {
  private final Visit visit;
  private final Words words;
  private final Programs.WithCohorts read;
  private final Programs.Track track;
  private final TrackVersions versions;

  TrackPart(
      Visit visit,
      Programs.WithCohorts read,
      Programs.Track track,
      TrackVersions versions,
      BiConsumer<String, Programs.NewDraft> begin) {
    this.visit = visit;
    this.words = visit.words();
    this.read = read;
    this.track = track;
    this.versions = versions;
    OrderedList list = new OrderedList();
    list.addClassName("wm-rows");
    track.versions().forEach(version -> list.add(line(version)));
    getContent().with(list, acts(begin));
  }

  @Override
  protected Block initContent() {
    return Block.flat(track.name()).aside(new Quiet(track.slug()));
  }

  private ListItem line(Programs.Version version) {
    Span file = new Span();
    Button export =
        new Button(
            words.of("outline.file"),
            click ->
                Download.give(
                    file,
                    track.slug() + "-" + version.number() + ".yml",
                    versions.file(version.trackVersionId())));
    export.setAriaLabel(words.of("offer.file-of", track.name(), version.number()));
    Div said =
        new Div(
            new Paragraph(
                words.of(
                    "offer.version", version.number(), visit.times().at(version.publishedAt()))),
            new Quiet(
                words.of(
                    "offer.version.facts",
                    words.count("build.weeks", version.weeks()),
                    version.framework(),
                    version.frameworkNumber())),
            uses(version));
    said.addClassName("wm-stack-s");
    ListItem line = new ListItem(said, export, file);
    line.addClassName("wm-version");
    return line;
  }

  /** Which cohorts run it, by name as far as they are among those read. */
  private Component uses(Programs.Version version) {
    List<Programs.Cohort> named =
        read.cohorts().stream()
            .filter(cohort -> cohort.trackVersionId().equals(version.trackVersionId()))
            .toList();
    Paragraph uses = new Paragraph(words.count("offer.used", version.cohorts()));
    for (Programs.Cohort cohort : named) {
      uses.add(" ");
      uses.add(new Anchor("/" + visit.path("cohorts", cohort.cohortId()), cohort.name()));
    }
    return uses;
  }

  private Anchor cohort(String programId, String newest) {
    Anchor cohort =
        new Anchor(
            "/" + NewCohortView.address(visit, programId, newest), words.of("offer.new-cohort"));
    cohort.setAriaLabel(words.of("offer.new-cohort-of", track.name()));
    return cohort;
  }

  private Component acts(BiConsumer<String, Programs.NewDraft> begin) {
    String programId = read.program().programId();
    String newest = track.versions().getFirst().trackVersionId();
    Div acts =
        new Div(
            cohort(programId, newest),
            new Button(
                words.of("offer.next-version"),
                click -> begin.accept(programId, new Programs.NewDraft(newest, null, null, null))),
            new Button(
                words.of("offer.duplicate"),
                click -> begin.accept(programId, new Programs.NewDraft(newest, null, "", null))));
    if (track.versions().size() > 1) {
      Map<String, String> named = new LinkedHashMap<>();
      track
          .versions()
          .forEach(
              version ->
                  named.put(
                      version.trackVersionId(), words.of("outline.version", version.number())));
      acts.add(
          new Button(
              words.of("outline.compare-two"),
              click ->
                  new Comparing(words, named, (earlier, later) -> versions.changes(later, earlier))
                      .open()));
    }
    acts.addClassName("wm-actions");
    return acts;
  }
}
