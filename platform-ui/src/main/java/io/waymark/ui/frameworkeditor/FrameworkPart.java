package io.waymark.ui.frameworkeditor;

import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.Frameworks;
import io.waymark.ui.outline.Beginnings;
import io.waymark.ui.outline.VersionsPart;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Shows a framework: its versions, and which tracks serve each. */
record FrameworkPart(Visit visit, VersionsPart.Published versions, Beginnings beginnings) {

  VersionsPart of(Frameworks.Framework framework) {
    return new VersionsPart(
            visit,
            new VersionsPart.Named(framework.name(), framework.slug()),
            framework.versions().stream().map(this::version).toList(),
            versions)
        .with(beginnings.next(framework.versions().getFirst().frameworkVersionId()));
  }

  private VersionsPart.Version version(Frameworks.Version version) {
    return new VersionsPart.Version(
        version.frameworkVersionId(),
        version.number(),
        version.publishedAt(),
        List.of(
            new Quiet(visit.words().of("ladder.facts", version.competencies(), version.levels())),
            new Paragraph(uses(version))));
  }

  private String uses(Frameworks.Version version) {
    Words words = visit.words();
    return version.tracks().isEmpty()
        ? words.of("ladder.unused")
        : words.of(
            "ladder.used",
            version.tracks().stream()
                .map(use -> words.of("ladder.use", use.programName(), use.slug(), use.number()))
                .collect(Collectors.joining(", ")));
  }
}
