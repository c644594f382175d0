package io.waymark.framework;

import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Published frameworks of the tenant in scope. */
@Singleton
public class Frameworks {
  private final FrameworkVersionRepository versions;
  private final Tenants tenants;

  Frameworks(FrameworkVersionRepository versions, Tenants tenants) {
    this.versions = versions;
    this.tenants = tenants;
  }

  /** The newest published version of the framework with this slug. */
  public Optional<PublishedFramework> latest(String slug) {
    return versions.findLatest(tenants.currentId(), slug).map(FrameworkVersionRow::published);
  }

  /** The slug of the framework of which a version was published last. */
  public Optional<String> newestSlug() {
    return versions.findNewestSlug(tenants.currentId());
  }

  /**
   * @throws NotFound when the tenant has no such version
   */
  public PublishedFramework version(long versionId) {
    return versions
        .findById(versionId)
        .map(FrameworkVersionRow::published)
        .orElseThrow(NotFound::new);
  }
}
