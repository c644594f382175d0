package io.waymark.framework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.waymark.shared.document.Changes;
import io.waymark.shared.document.DocumentDiff;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Frameworks for those who run programs; three statements for all of them. */
@Singleton
class FrameworkOverview {
  private final FrameworkReads reads;
  private final Frameworks frameworks;
  private final Tenants tenants;

  FrameworkOverview(FrameworkReads reads, Frameworks frameworks, Tenants tenants) {
    this.reads = reads;
    this.frameworks = frameworks;
    this.tenants = tenants;
  }

  FrameworkList list(Locale locale) {
    long tenantId = tenants.currentId();
    Map<Long, List<UseLine>> uses =
        reads.uses(tenantId).stream().collect(groupingBy(UseLine::frameworkVersionId));
    return new FrameworkList(
        reads.versions(tenantId).stream()
            .collect(groupingBy(FrameworkLine::slug, LinkedHashMap::new, toList()))
            .values()
            .stream()
            .map(lines -> item(lines, uses, locale))
            .toList(),
        reads.drafts(tenantId).stream()
            .map(line -> new FrameworkList.Draft(new Id(line.id()), line.slug(), line.savedAt()))
            .toList());
  }

  /**
   * @throws NotFound when the tenant lacks either
   */
  Changes changes(long earlierId, long laterId, Locale locale) {
    return DocumentDiff.between(
        FrameworkDocumentWriter.tree(frameworks.version(earlierId).document()),
        FrameworkDocumentWriter.tree(frameworks.version(laterId).document()),
        locale);
  }

  private static FrameworkList.Item item(
      List<FrameworkLine> lines, Map<Long, List<UseLine>> uses, Locale locale) {
    return new FrameworkList.Item(
        lines.getFirst().slug(),
        lines.getFirst().name(locale),
        lines.stream()
            .map(line -> version(line, uses.getOrDefault(line.id(), List.of())))
            .toList());
  }

  private static FrameworkList.Version version(FrameworkLine line, List<UseLine> uses) {
    return new FrameworkList.Version(
        new Id(line.id()),
        line.number(),
        line.publishedAt(),
        line.competencies(),
        line.levels(),
        uses.stream()
            .map(
                use ->
                    new FrameworkList.Use(
                        new Id(use.id()), use.programName(), use.slug(), use.number()))
            .toList());
  }
}
