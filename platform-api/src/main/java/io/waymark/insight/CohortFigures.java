package io.waymark.insight;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The health of one cohort. Those who withdrew are not in it.
 *
 * @param onTime of the check-ins due in {@link RecentWeeks}
 * @param overdueReplies by their due moments
 * @param medianReplyWorkingDays see {@link ReplyTimes}
 */
record CohortFigures(
    ShareView onTime,
    int atRisk,
    List<OverdueReply> overdueReplies,
    @Nullable Double medianReplyWorkingDays) {

  /** Of a cohort that does not run. */
  static final CohortFigures NONE = new CohortFigures(ShareView.NOTHING, 0, List.of(), null);

  static CohortFigures of(CohortRun run, List<Person> everybody, Instant now) {
    List<Person> people = everybody.stream().filter(Person::isCounted).toList();
    return new CohortFigures(
        RecentWeeks.of(run, run.today(now))
            .onTime(people.stream().filter(Person::hasBegun).toList(), now),
        (int) people.stream().filter(person -> !person.risks().isEmpty()).count(),
        people.stream()
            .flatMap(person -> person.overdueReplies().stream())
            .sorted(Comparator.comparing(OverdueReply::dueAt))
            .toList(),
        ReplyTimes.median(people, now));
  }
}
