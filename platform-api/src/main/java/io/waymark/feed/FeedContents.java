package io.waymark.feed;

import io.micronaut.context.annotation.Value;
import io.waymark.calendar.Period;
import io.waymark.coaching.CoachingSessions;
import io.waymark.coaching.SessionEntries;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Enrolments;
import io.waymark.ical.CalendarEntry;
import io.waymark.ical.CalendarText;
import io.waymark.ical.CalendarTitles;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands in somebody's calendar: their sessions, and when their check-ins are due. */
@Singleton
class FeedContents {
  /** So long what is over stays: programs take out what a feed no longer has. */
  private static final Duration BACK = Duration.ofDays(90);

  private static final int MOST = 500;

  private final CoachingSessions sessions;
  private final SessionEntries entries;
  private final Enrolments enrolments;
  private final Clock clock;
  private final String base;

  FeedContents(
      CoachingSessions sessions,
      SessionEntries entries,
      Enrolments enrolments,
      Clock clock,
      @Value("${waymark.url}") String base) {
    this.sessions = sessions;
    this.entries = entries;
    this.enrolments = enrolments;
    this.clock = clock;
    this.base = base.replaceAll("/+$", "");
  }

  /**
   * @param slug of the organisation in scope
   */
  String of(Actor owner, String slug, Locale language) {
    Instant from = clock.instant().minus(BACK);
    List<CalendarEntry> all = new ArrayList<>();
    sessions.ownSince(owner, from, MOST).stream()
        .map(session -> entries.of(session, slug, language))
        .forEach(all::add);
    enrolments.own(owner).stream()
        .filter(enrolment -> enrolment.storedStatus() == EnrolmentStatus.ACTIVE)
        .flatMap(
            enrolment ->
                enrolment.history().calendar().periods().stream()
                    .filter(period -> period.dueAt().isAfter(from))
                    .filter(period -> !enrolment.history().calendar().excuses(period))
                    .map(period -> due(enrolment, period, slug, language)))
        .forEach(all::add);
    return CalendarText.feed(CalendarTitles.of("feed", language), all);
  }

  /** On the clock of the zone in which it is due; where people move, so do their calendars. */
  private CalendarEntry due(Enrolment enrolment, Period period, String slug, Locale language) {
    return new CalendarEntry(
        "%s-%d@check-in.waymark".formatted(new Id(enrolment.id()), period.number()),
        0,
        enrolment.joinedAt(),
        period.dueAt().atZone(period.zone()),
        Duration.ZERO,
        CalendarTitles.of("check-in", language),
        null,
        URI.create(base + "/" + slug + "/this-week"));
  }
}
