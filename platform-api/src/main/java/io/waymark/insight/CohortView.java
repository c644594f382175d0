package io.waymark.insight;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortStatus;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cohort and its health.
 *
 * @param zone of its deadlines and group sessions
 * @param endsOn the last day of its last program week
 * @param week the program week that holds today in its zone; absent in none
 * @param people how many have a seat; those who withdrew have none
 * @param capacity absent for no limit
 * @param onTimeShare of the check-ins due in the four calendar weeks before the current one; absent
 *     where nothing was due, and in a list also of a cohort that does not run
 * @param atRisk how many people, from statuses and dates alone
 * @param overdueReplies how many check-ins wait past the target
 */
@Serdeable
record CohortView(
    Id id,
    String name,
    String programName,
    String trackName,
    int trackVersion,
    CohortStatus status,
    LocalDate startsOn,
    LocalDate endsOn,
    String zone,
    List<DaysView> breaks,
    @Nullable Integer week,
    int weeks,
    int people,
    @Nullable Integer capacity,
    @Nullable ShareView onTimeShare,
    int atRisk,
    int overdueReplies) {

  static CohortView of(CohortRun run, CohortFigures figures, Instant now, Locale locale) {
    Cohort cohort = run.cohort();
    return new CohortView(
        new Id(cohort.id()),
        cohort.name(),
        run.programName(),
        cohort.track().name(locale),
        cohort.track().number(),
        cohort.status(),
        cohort.plan().startsOn(),
        run.endsOn(),
        cohort.zone().getId(),
        run.breaks(),
        run.weekOf(run.today(now)),
        cohort.plan().weeks(),
        run.people(),
        cohort.capacity(),
        figures.onTime().orNull(),
        figures.atRisk(),
        figures.overdueReplies().size());
  }
}
