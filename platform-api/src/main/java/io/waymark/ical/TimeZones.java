package io.waymark.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Describes zones by the rules that Waymark itself goes by, those of {@code java.time}: a calendar
 * with older or newer ones shows the same wall clock all the same.
 */
final class TimeZones {
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

  private TimeZones() {}

  /**
   * With the change in force at the first moment, and all later ones up to the last; without any in
   * between, as if the clock had never changed.
   */
  static VTimeZone of(ZoneId zone, Instant first, Instant last) {
    ZoneRules rules = zone.getRules();
    VTimeZone described = new VTimeZone();
    described.add(new TzId(zone.getId()));
    ZoneOffsetTransition next = rules.nextTransition(first);
    if (next == null || next.getInstant().isAfter(last)) {
      ZoneOffset throughout = rules.getOffset(first);
      described.add(filled(new Standard(), LONG_AGO, throughout, throughout));
      return described;
    }
    described.add(inForce(rules, first));
    while (next != null && !next.getInstant().isAfter(last)) {
      described.add(observance(rules, next));
      next = rules.nextTransition(next.getInstant());
    }
    return described;
  }

  private static Observance inForce(ZoneRules rules, Instant moment) {
    ZoneOffsetTransition latest = rules.previousTransition(moment.plusNanos(1));
    if (latest != null) {
      return observance(rules, latest);
    }
    ZoneOffset always = rules.getOffset(moment);
    return filled(new Standard(), LONG_AGO, always, always);
  }

  private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
    return filled(
        rules.isDaylightSavings(change.getInstant()) ? new Daylight() : new Standard(),
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter());
  }

  private static Observance filled(
      Observance observance, LocalDateTime since, ZoneOffset before, ZoneOffset after) {
    observance.add(new DtStart<>(since));
    observance.add(new TzOffsetFrom(before));
    observance.add(new TzOffsetTo(after));
    return observance;
  }
}
