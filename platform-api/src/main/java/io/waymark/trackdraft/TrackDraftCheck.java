package io.waymark.trackdraft;

import io.waymark.framework.FrameworkDocument;
import io.waymark.framework.Frameworks;
import io.waymark.framework.PublishedFramework;
import io.waymark.shared.text.BrokenDocument;
import io.waymark.shared.text.Checked;
import io.waymark.shared.text.Fault;
import io.waymark.track.TrackDocument;
import io.waymark.track.TrackDocumentReader;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with a draft: by itself, and beside the framework that it names. */
@Singleton
class TrackDraftCheck {
  private final Frameworks frameworks;

  TrackDraftCheck(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  Checked<TrackDocument> check(Map<String, ?> tree) {
    return check(tree, framework(tree));
  }

  Checked<TrackDocument> check(Map<String, ?> tree, Optional<FrameworkDocument> framework) {
    Checked<TrackDocument> checked = TrackDocumentReader.check(tree);
    TrackDocument document = checked.document();
    return document == null
        ? checked
        : new Checked<>(document, framework.map(f -> beside(f, document)).orElse(NO_FRAMEWORK));
  }

  /** The newest version of the framework that a draft names, if it names one. */
  Optional<FrameworkDocument> framework(Map<String, ?> tree) {
    return tree.get("framework") instanceof String slug
        ? frameworks.latest(slug).map(PublishedFramework::document)
        : Optional.empty();
  }

  private static final List<Fault> NO_FRAMEWORK =
      List.of(
          new Fault("/framework", "framework", "is no framework of this organisation", List.of()));

  private static List<Fault> beside(FrameworkDocument framework, TrackDocument document) {
    try {
      document.requireServes(framework.keys());
      return List.of();
    } catch (BrokenDocument e) {
      return List.of(e.fault());
    }
  }
}
