package io.waymark.ical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** Entries as the library knows them. */
final class Entries {
  private Entries() {}

  /** A zone that has to be described, and for which stretch of time. */
  record Zoned(ZoneId zone, Instant first, Instant last) {
    Zoned and(Instant from, Instant until) {
      return new Zoned(
          zone, from.isBefore(first) ? from : first, until.isAfter(last) ? until : last);
    }
  }

  /** By their names. UTC needs no description. */
  static List<Zoned> zones(List<CalendarEntry> entries) {
    Map<String, Zoned> zones = new TreeMap<>();
    for (CalendarEntry entry : entries) {
      ZonedDateTime start = entry.start();
      if (!isFixed(start.getZone())) {
        Instant end = start.plus(entry.length()).toInstant();
        zones.merge(
            start.getZone().getId(),
            new Zoned(start.getZone(), start.toInstant(), end),
            (known, more) -> known.and(more.first(), more.last()));
      }
    }
    return List.copyOf(zones.values());
  }

  static VEvent event(CalendarEntry entry) {
    VEvent event = new VEvent(false);
    event.add(new Uid(entry.uid()));
    event.add(new DtStamp(entry.stamp().truncatedTo(ChronoUnit.SECONDS)));
    event.add(new Sequence(entry.sequence()));
    event.add(start(entry.start()));
    if (entry.length().isZero()) {
      event.add(ImmutableTransp.TRANSPARENT);
    } else {
      event.add(end(entry.start().plus(entry.length())));
      event.add(ImmutableTransp.OPAQUE);
    }
    event.add(new Summary(entry.title()));
    if (entry.place() != null) {
      event.add(new Location(entry.place()));
    }
    event.add(new Url(entry.link()));
    return event;
  }

  /**
   * As the wall clock shows it. Given a zoned time, the library would count it over by zone files
   * of its own, which are older than the JDK's.
   */
  private static DtStart<?> start(ZonedDateTime moment) {
    if (isFixed(moment.getZone())) {
      return new DtStart<>(moment.toInstant());
    }
    DtStart<LocalDateTime> start = new DtStart<>(moment.toLocalDateTime());
    start.add(new TzId(moment.getZone().getId()));
    return start;
  }

  private static DtEnd<?> end(ZonedDateTime moment) {
    if (isFixed(moment.getZone())) {
      return new DtEnd<>(moment.toInstant());
    }
    DtEnd<LocalDateTime> end = new DtEnd<>(moment.toLocalDateTime());
    end.add(new TzId(moment.getZone().getId()));
    return end;
  }

  private static boolean isFixed(ZoneId zone) {
    return zone.getRules().isFixedOffset();
  }

  /** An address in a URI; the signs that addresses are made of stay as they are. */
  static String encoded(String address) {
    return URLEncoder.encode(address, UTF_8).replace("+", "%20").replace("%40", "@");
  }
}
