package io.waymark.insight;

import static java.util.stream.Collectors.groupingBy;

import io.waymark.cohort.CohortStatus;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.milestone.Progress;
import io.waymark.shared.id.Id;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Tenants;
import io.waymark.track.Tracks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cohorts for those who run programs; three statements for a list or a grid of any size. */
@Singleton
class CohortOverview {
  /** Where a start date comes first (The calendar, line 2). */
  private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  private final CohortReads reads;
  private final Enrolments enrolments;
  private final Tracks tracks;
  private final Tenants tenants;
  private final Clock clock;

  CohortOverview(
      CohortReads reads, Enrolments enrolments, Tracks tracks, Tenants tenants, Clock clock) {
    this.reads = reads;
    this.enrolments = enrolments;
    this.tracks = tracks;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * Newest start first, with figures of those that run.
   *
   * @param after the last cohort of the page before; null for the first page
   * @param status only cohorts that have it now; null for all
   */
  Page<CohortView> page(
      @Nullable Id after, int size, @Nullable CohortStatus status, Locale locale) {
    Instant now = clock.instant();
    List<CohortRun> found = find(after, size + 1, status, now);
    List<CohortRun> shown = found.stream().limit(size).toList();
    Map<Long, List<Person>> people = peopleOfRunning(shown, now);
    return new Page<>(
        shown.stream()
            .map(run -> CohortView.of(run, figures(run, people, now), now, locale))
            .toList(),
        found.size() > size ? new Id(shown.getLast().cohort().id()).toString() : null);
  }

  /**
   * @throws NotFound when the tenant has no such cohort
   */
  GridView grid(long cohortId, Locale locale) {
    Instant now = clock.instant();
    CohortRun run =
        reads
            .read(tenants.currentId(), cohortId)
            .map(row -> run(row, now))
            .orElseThrow(NotFound::new);
    List<Person> people = people(List.of(cohortId), now);
    return GridView.of(run, people, now, locale);
  }

  private List<CohortRun> find(
      @Nullable Id after, int most, @Nullable CohortStatus status, Instant now) {
    long tenantId = tenants.currentId();
    LocalDate begun = LocalDate.ofInstant(now, EARLIEST_ZONE);
    List<String> statuses =
        Arrays.stream(CohortStatus.values())
            .filter(wanted -> status == null || wanted == status)
            .map(CohortStatus::name)
            .toList();
    List<CohortRead> rows =
        after == null
            ? reads.newest(tenantId, begun, statuses, most)
            : reads.newestAfter(tenantId, begun, statuses, after.value(), most);
    return rows.stream().map(row -> run(row, now)).toList();
  }

  private CohortRun run(CohortRead row, Instant now) {
    return row.run(tracks.version(row.trackVersionId()), now);
  }

  private Map<Long, List<Person>> peopleOfRunning(List<CohortRun> runs, Instant now) {
    List<Long> running =
        runs.stream().filter(CohortRun::isRunning).map(r -> r.cohort().id()).toList();
    return people(running, now).stream().collect(groupingBy(p -> p.enrolment().cohortId()));
  }

  private List<Person> people(List<Long> cohortIds, Instant now) {
    List<Enrolment> found = enrolments.inCohorts(cohortIds);
    Map<Long, Progress> progress =
        found.isEmpty()
            ? Map.of()
            : ProgressRead.byEnrolment(reads.progress(tenants.currentId(), cohortIds));
    return Person.of(found, progress, now);
  }

  private static CohortFigures figures(CohortRun run, Map<Long, List<Person>> people, Instant now) {
    return run.isRunning()
        ? CohortFigures.of(run, people.getOrDefault(run.cohort().id(), List.of()), now)
        : CohortFigures.NONE;
  }
}
