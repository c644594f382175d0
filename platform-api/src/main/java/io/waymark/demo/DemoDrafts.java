package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.framework.Frameworks;
import io.waymark.frameworkdraft.BeginFrameworkDraft;
import io.waymark.frameworkdraft.FrameworkDrafts;
import io.waymark.shared.id.Id;
import io.waymark.shared.text.DocumentYaml;
import io.waymark.track.PublishedTrack;
import io.waymark.track.TrackDocument;
import io.waymark.track.TrackDocumentWriter;
import io.waymark.trackdraft.TrackDrafts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each organisation has in work: the next version of its track, in which a milestone is not
 * finished yet, and the next version of its framework. In the scope of its tenant.
 */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoDrafts {
  private final TrackDrafts tracks;
  private final Frameworks frameworks;
  private final FrameworkDrafts frameworkDrafts;

  DemoDrafts(TrackDrafts tracks, Frameworks frameworks, FrameworkDrafts frameworkDrafts) {
    this.tracks = tracks;
    this.frameworks = frameworks;
    this.frameworkDrafts = frameworkDrafts;
  }

  void tell(long programId, PublishedTrack track) {
    TrackDocument document = track.document();
    Map<String, Object> tree = TrackDocumentWriter.tree(document);
    List<Object> phases = new ArrayList<>((List<?>) tree.get("phases"));
    phases.add(closing(document));
    tree.put("phases", phases);
    tracks.begin(programId, DocumentYaml.write(tree), null);
    frameworks
        .latest(document.framework())
        .ifPresent(
            framework ->
                frameworkDrafts.begin(
                    new BeginFrameworkDraft(new Id(framework.versionId()), null, null, null)));
  }

  /** One more phase, whose milestone has no tasks yet. */
  private static Map<String, Object> closing(TrackDocument document) {
    int first = document.weeks() + 1;
    var milestone = new LinkedHashMap<String, Object>();
    milestone.put("key", "looked-back");
    milestone.put("name", words("Looked back", "Zurückgeblickt"));
    milestone.put("outcome", words("What you would do again", "Was du wieder so machen würdest"));
    milestone.put(
        "purpose",
        words(
            "What worked is worth keeping, and easily forgotten.",
            "Was gut war, ist es wert zu bleiben, und schnell vergessen."));
    milestone.put("week", first + 1);
    milestone.put("serves", document.milestones().getFirst().serves());
    milestone.put("tasks", List.of());
    milestone.put(
        "evidence",
        List.of(Map.of("kind", "TEXT", "count", 1, "what", words("One page", "Eine Seite"))));
    var phase = new LinkedHashMap<String, Object>();
    phase.put("key", "afterwards");
    phase.put("name", words("Afterwards", "Danach"));
    phase.put("purpose", words("Two weeks to look back.", "Zwei Wochen für den Rückblick."));
    phase.put("firstWeek", first);
    phase.put("lastWeek", first + 1);
    phase.put("milestones", List.of(milestone));
    return phase;
  }

  private static Map<String, Object> words(String english, String german) {
    return Map.of("en", english, "de", german);
  }
}
