package io.waymark.coaching;

import io.micronaut.context.annotation.Value;
import io.waymark.ical.CalendarEntry;
import io.waymark.ical.CalendarTitles;
import io.waymark.shared.id.Id;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sessions as calendars show them: when, where, and a link to everything else. */
@Singleton
public class SessionEntries {
  private final String base;

  SessionEntries(@Value("${waymark.url}") String base) {
    this.base = base.replaceAll("/+$", "");
  }

  /**
   * @param slug of the organisation in scope
   * @param language of the reader
   */
  public CalendarEntry of(CoachingSession session, String slug, Locale language) {
    return entry(
        session.id(),
        session.slot(),
        session.place(),
        new Told(session.sequence(), session.changedAt()),
        new Reader(slug, language));
  }

  CalendarEntry of(SessionRow row, String slug, Locale language) {
    return entry(
        row.id(),
        row.slot(),
        row.place(),
        new Told(row.sequence(), row.changedAt()),
        new Reader(slug, language));
  }

  private record Told(int sequence, Instant at) {}

  private record Reader(String slug, Locale language) {}

  private CalendarEntry entry(
      long id, Slot slot, @Nullable String place, Told told, Reader reader) {
    String key = new Id(id).toString();
    return new CalendarEntry(
        key + "@session.waymark",
        told.sequence(),
        told.at(),
        slot.start(),
        slot.length(),
        CalendarTitles.of("session", reader.language()),
        place,
        URI.create(base + "/" + reader.slug() + "/sessions/" + key));
  }
}
