package io.waymark.ui.week;

import io.waymark.ui.client.OnTime;
import io.waymark.ui.client.ThisWeek;
import io.waymark.ui.client.ThisWeek.Enrolment;
import io.waymark.ui.client.ThisWeek.RoadWeek;
import io.waymark.ui.client.WeekKind;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Where somebody stands, in a line: which week it is, and how many check-ins came on time. */
final class Standing {
  private static final int WINDOW = 12;

  private Standing() {}

  /** "Week 9 of 26 · 16 to 22 March", or what this time is instead of a week. */
  static String eyebrow(Visit visit, ThisWeek week) {
    Enrolment enrolment = Objects.requireNonNull(week.enrolment());
    LocalDate today = visit.times().today();
    Optional<RoadWeek> now =
        week.road().stream()
            .filter(one -> !today.isBefore(one.firstDay()) && !today.isAfter(one.lastDay()))
            .findFirst();
    return now.map(one -> during(visit, enrolment, one))
        .orElseGet(() -> around(visit, week, today));
  }

  private static String during(Visit visit, Enrolment enrolment, RoadWeek now) {
    String days = visit.times().span(now.firstDay(), now.lastDay());
    Words words = visit.words();
    if (now.week() != null) {
      return words.of("week.eyebrow", now.week(), enrolment.weeks(), days);
    }
    return words.of(
        now.kind() == WeekKind.PAUSE ? "week.eyebrow.pause" : "week.eyebrow.break", days);
  }

  private static String around(Visit visit, ThisWeek week, LocalDate today) {
    String cohort = Objects.requireNonNull(week.enrolment()).cohortName();
    if (week.road().isEmpty()) {
      return cohort;
    }
    LocalDate start = week.road().getFirst().firstDay();
    if (today.isBefore(start)) {
      return visit.words().of("week.eyebrow.before", cohort, visit.times().near(start));
    }
    return visit.words().of("week.eyebrow.after", cohort);
  }

  /** "On time in 6 of 7 check-ins, one week excused". */
  static String onTime(Words words, ThisWeek week) {
    OnTime onTime = week.onTime();
    if (onTime == null || onTime.of() == 0) {
      return words.of("week.on-time.none");
    }
    String key = onTime.of() >= WINDOW ? "week.on-time.window" : "week.on-time";
    String said = words.of(key, onTime.onTime(), onTime.of());
    return onTime.excused() == 0
        ? said
        : said + ", " + words.count("week.excused", onTime.excused());
  }
}
