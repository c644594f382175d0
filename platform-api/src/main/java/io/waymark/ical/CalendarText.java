package io.waymark.ical;

import io.waymark.ical.Entries.Zoned;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes calendars. The same entries are always the same text. */
public final class CalendarText {
  private static final String PRODUCT = "-//Waymark//Waymark//EN";
  private static final String SENDER = "Waymark";
  private static final String EVERY_HOUR = "PT1H";

  private CalendarText() {}

  /** For one person's mail: it puts the entry into their calendar, changes it or takes it out. */
  public static String invitation(CalendarEntry entry, InvitationTo to) {
    Calendar calendar = begun(List.of(entry));
    calendar.add(new Method(to.method()));
    VEvent event = Entries.event(entry);
    event.add(to.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    Organizer organizer = new Organizer(mailto(to.organizer()));
    organizer.add(new Cn(SENDER));
    event.add(organizer);
    Attendee attendee = new Attendee(mailto(to.attendee()));
    attendee.add(Role.REQ_PARTICIPANT);
    attendee.add(PartStat.NEEDS_ACTION);
    attendee.add(Rsvp.FALSE);
    event.add(attendee);
    calendar.add(event);
    return written(calendar);
  }

  /**
   * For programs that ask for it again and again.
   *
   * @param name what they call it
   */
  public static String feed(String name, List<CalendarEntry> entries) {
    List<CalendarEntry> sorted =
        entries.stream()
            .sorted(
                Comparator.comparing((CalendarEntry entry) -> entry.start().toInstant())
                    .thenComparing(CalendarEntry::uid))
            .toList();
    Calendar calendar = begun(sorted);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new XProperty("X-PUBLISHED-TTL", EVERY_HOUR));
    sorted.forEach(entry -> calendar.add(Entries.event(entry)));
    return written(calendar);
  }

  private static Calendar begun(List<CalendarEntry> entries) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    for (Zoned zoned : Entries.zones(entries)) {
      calendar.add(TimeZones.of(zoned.zone(), zoned.first(), zoned.last()));
    }
    return calendar;
  }

  private static URI mailto(String address) {
    return URI.create("mailto:" + Entries.encoded(address));
  }

  private static String written(Calendar calendar) {
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
