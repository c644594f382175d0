package io.waymark.frameworkdraft;

import io.waymark.framework.FrameworkDocumentReader;
import io.waymark.framework.FrameworkDocumentWriter;
import io.waymark.framework.Frameworks;
import io.waymark.framework.PublishedFramework;
import io.waymark.shared.document.Drafts;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a new draft begins with. */
@Singleton
class FrameworkBeginnings {
  private final Frameworks frameworks;
  private final Ids ids;
  private final Clock clock;

  FrameworkBeginnings(Frameworks frameworks, Ids ids, Clock clock) {
    this.frameworks = frameworks;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the tenant has no such version
   * @throws Conflict {@code framework.exists}
   * @throws Unprocessable {@code draft.slug_missing}
   */
  FrameworkDraft of(BeginFrameworkDraft wanted) {
    if (wanted.fromVersionId() != null) {
      return from(frameworks.version(wanted.fromVersionId().value()), wanted.slug());
    }
    String slug = wanted.slug() == null ? wanted.shipped() : wanted.slug();
    if (slug == null) {
      throw new Unprocessable("draft.slug_missing", "An empty outline needs a short name.");
    }
    if (wanted.shipped() != null) {
      return another(
          slug, FrameworkDocumentWriter.tree(FrameworkDocumentReader.shipped(wanted.shipped())));
    }
    return another(slug, empty(wanted.name() == null ? "" : wanted.name().strip()));
  }

  /** As the next version where there is a framework of this name. */
  FrameworkDraft file(Map<String, Object> tree) {
    String slug = Drafts.slug(tree);
    Long base = frameworks.latest(slug).map(PublishedFramework::versionId).orElse(null);
    return draft(slug, base, tree);
  }

  private FrameworkDraft from(PublishedFramework version, @Nullable String slug) {
    Map<String, Object> tree = FrameworkDocumentWriter.tree(version.document());
    String own = version.document().slug();
    if (slug != null && !slug.equals(own)) {
      return another(slug, tree);
    }
    PublishedFramework latest = frameworks.latest(own).orElseThrow(NotFound::new);
    return draft(own, latest.versionId(), tree);
  }

  /** A framework of its own. */
  private FrameworkDraft another(String slug, Map<String, Object> tree) {
    if (frameworks.latest(slug).isPresent()) {
      throw new Conflict("framework.exists", "There is a framework with this short name already.");
    }
    tree.put("slug", slug);
    return draft(slug, null, tree);
  }

  private FrameworkDraft draft(String slug, @Nullable Long base, Map<String, Object> tree) {
    return new FrameworkDraft(
        ids.next(), null, slug, slug, base, null, tree, clock.instant(), null);
  }

  private static Map<String, Object> empty(String name) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("schema", 1);
    tree.put("name", Map.of("en", name, "de", name));
    tree.put("summary", Map.of("en", "", "de", ""));
    tree.put("levels", List.of());
    tree.put("competencies", List.of());
    return tree;
  }
}
