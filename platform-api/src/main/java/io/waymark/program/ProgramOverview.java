package io.waymark.program;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Programs for those who run them; three statements for a list, four for one. */
@Singleton
class ProgramOverview {
  private static final int MOST_COHORTS = 50;

  private final ProgramReads reads;
  private final Tenants tenants;

  ProgramOverview(ProgramReads reads, Tenants tenants) {
    this.reads = reads;
    this.tenants = tenants;
  }

  /**
   * Oldest first.
   *
   * @param after the last program of the page before; null for the first page
   */
  Page<ProgramView> page(@Nullable Id after, int size, Locale locale) {
    long from = after == null ? Long.MIN_VALUE : after.value();
    List<ProgramLine> found = reads.after(tenants.currentId(), from, size + 1);
    List<ProgramLine> shown = found.stream().limit(size).toList();
    return new Page<>(
        views(shown, locale), found.size() > size ? new Id(shown.getLast().id()).toString() : null);
  }

  /**
   * @throws NotFound when the tenant has no such program
   */
  ProgramView.WithCohorts read(long programId, Locale locale) {
    List<ProgramLine> found = reads.one(tenants.currentId(), programId);
    if (found.isEmpty()) {
      throw new NotFound();
    }
    return new ProgramView.WithCohorts(
        views(found, locale).getFirst(),
        reads.cohorts(tenants.currentId(), programId, MOST_COHORTS).stream()
            .map(ProgramOverview::cohort)
            .toList(),
        ETag.of(found.getFirst().version()));
  }

  private List<ProgramView> views(List<ProgramLine> programs, Locale locale) {
    if (programs.isEmpty()) {
      return List.of();
    }
    List<Long> ids = programs.stream().map(ProgramLine::id).toList();
    Map<Long, List<VersionLine>> versions =
        reads.versions(tenants.currentId(), ids).stream()
            .collect(groupingBy(VersionLine::programId));
    Map<Long, List<DraftLine>> drafts =
        reads.drafts(tenants.currentId(), ids).stream().collect(groupingBy(DraftLine::programId));
    return programs.stream()
        .map(
            program ->
                new ProgramView(
                    new Id(program.id()),
                    program.slug(),
                    program.name(),
                    program.cohorts(),
                    tracks(versions.getOrDefault(program.id(), List.of()), locale),
                    drafts(drafts.getOrDefault(program.id(), List.of()))))
        .toList();
  }

  private static List<ProgramView.Track> tracks(List<VersionLine> versions, Locale locale) {
    return versions.stream()
        .collect(groupingBy(VersionLine::slug, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(
            lines ->
                new ProgramView.Track(
                    lines.getFirst().slug(),
                    lines.getFirst().name(locale),
                    lines.stream().map(ProgramOverview::version).toList()))
        .toList();
  }

  private static ProgramView.Version version(VersionLine line) {
    return new ProgramView.Version(
        new Id(line.id()),
        line.number(),
        line.publishedAt(),
        line.weeks(),
        line.frameworkSlug(),
        line.frameworkNumber(),
        line.cohorts());
  }

  private static List<ProgramView.Draft> drafts(List<DraftLine> lines) {
    return lines.stream()
        .map(line -> new ProgramView.Draft(new Id(line.id()), line.slug(), line.savedAt()))
        .toList();
  }

  private static ProgramView.Cohort cohort(CohortLine line) {
    return new ProgramView.Cohort(
        new Id(line.id()), line.name(), line.startsOn(), new Id(line.trackVersionId()));
  }
}
