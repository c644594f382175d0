package io.waymark.framework;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Makes framework versions that tracks can name. */
@Singleton
public class FrameworkPublishing {
  private final FrameworkRepository frameworks;
  private final FrameworkVersionRepository versions;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  FrameworkPublishing(
      FrameworkRepository frameworks,
      FrameworkVersionRepository versions,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.frameworks = frameworks;
    this.versions = versions;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Publishes the document as the next version of the framework that its slug names.
   *
   * @throws Conflict {@code framework.version_exists} when somebody else published it at the same
   *     time
   */
  @Transactional
  public PublishedFramework publish(FrameworkDocument document) {
    Instant now = clock.instant();
    FrameworkRow framework =
        frameworks.findBySlug(document.slug()).orElseGet(() -> begin(document.slug(), now));
    int number = versions.findMaxNumberByFrameworkId(framework.id()).orElse(0) + 1;
    FrameworkVersionRow version =
        new FrameworkVersionRow(ids.next(), null, framework.id(), number, document, now, null);
    PublishedFramework published =
        DuplicateKey.becomes(FrameworkPublishing::exists, () -> versions.save(version)).published();
    audit.record(
        "framework.published",
        new Subject("framework_version", published.versionId()),
        Map.of("slug", document.slug(), "number", number));
    return published;
  }

  private FrameworkRow begin(String slug, Instant now) {
    return DuplicateKey.becomes(
        FrameworkPublishing::exists,
        () -> frameworks.save(new FrameworkRow(ids.next(), null, slug, now, null)));
  }

  private static Conflict exists() {
    return new Conflict("framework.version_exists", "This was published just now.");
  }
}
