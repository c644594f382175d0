package io.waymark.coaching;

import io.waymark.cohort.Cohorts;
import io.waymark.mail.Letter;
import io.waymark.mail.LetterEnclosure;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells everybody who comes, in their language and on their clock, with an entry for their
 * calendar. Where it is and what it is about, the letters do not say.
 */
@Singleton
class SessionLetters {
  private final AttendeeReads attendees;
  private final Cohorts cohorts;
  private final TenantRegistry organisations;
  private final Tenants tenants;
  private final Outbox outbox;

  SessionLetters(
      AttendeeReads attendees,
      Cohorts cohorts,
      TenantRegistry organisations,
      Tenants tenants,
      Outbox outbox) {
    this.attendees = attendees;
    this.cohorts = cohorts;
    this.organisations = organisations;
    this.tenants = tenants;
    this.outbox = outbox;
  }

  /** There is one; {@code language} for those who chose none. */
  void scheduled(SessionRow row, Locale language) {
    tell(row, "coaching.scheduled", language);
  }

  /** It is at another time, or elsewhere. */
  void moved(SessionRow row, Locale language) {
    tell(row, "coaching.moved", language);
  }

  /** It does not take place. */
  void cancelled(SessionRow row, Locale language) {
    tell(row, "coaching.cancelled", language);
  }

  private void tell(SessionRow row, String template, Locale language) {
    List<Attendee> people = people(row);
    String page = organisations.current().slug() + "/sessions/" + new Id(row.id());
    outbox.postAll(
        people.stream()
            .map(
                attendee ->
                    new Letter(
                        "coaching:%s:%d".formatted(new Id(row.id()), row.sequence()),
                        attendee.email(),
                        attendee.languageOr(language),
                        template,
                        facts(row, attendee, with(row, attendee, people), language),
                        LetterLink.to(page),
                        new LetterEnclosure(SessionInvitation.KIND, row.id())))
            .toList());
  }

  private List<Attendee> people(SessionRow row) {
    long tenantId = tenants.currentId();
    Long enrolmentId = row.enrolmentId();
    return enrolmentId == null
        ? attendees.ofGroup(tenantId, row.leadId(), row.cohortId())
        : attendees.ofTwo(tenantId, row.leadId(), enrolmentId);
  }

  /** The other of two; of a group its lead, and for the lead the cohort. */
  private String with(SessionRow row, Attendee reader, List<Attendee> people) {
    if (row.enrolmentId() == null && reader.membershipId() == row.leadId()) {
      return cohorts.get(row.cohortId()).name();
    }
    return people.stream()
        .filter(other -> other.membershipId() != reader.membershipId())
        .filter(other -> row.enrolmentId() != null || other.membershipId() == row.leadId())
        .map(Attendee::name)
        .findFirst()
        .orElse("–");
  }

  private static Map<String, String> facts(
      SessionRow row, Attendee reader, String with, Locale otherwise) {
    Locale locale = reader.languageOr(otherwise);
    ZoneId zone = ZoneId.of(reader.zone());
    String when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .withLocale(locale.getLanguage().equals("de") ? Locale.GERMANY : Locale.UK)
            .withZone(zone)
            .format(row.startsAt());
    return Map.of(
        "name",
        reader.name(),
        "with",
        with,
        "when",
        "%s (%s)".formatted(when, zone.getId().replace('_', ' ')),
        "minutes",
        String.valueOf(row.minutes()));
  }
}
