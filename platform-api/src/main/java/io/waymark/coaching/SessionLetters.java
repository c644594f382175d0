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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

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

  /** Some have come into the group since it was scheduled. */
  void joined(SessionRow row, Collection<Long> membershipIds, Locale language) {
    tellSome(row, membershipIds, Note.of(row, "coaching.scheduled", language));
  }

  /** Somebody has left the group, and it goes on without them. */
  void left(SessionRow row, long membershipId, Locale language) {
    String event = "coaching:%s:left".formatted(new Id(row.id()));
    tellSome(
        row,
        List.of(membershipId),
        new Note(event, "coaching.left", "sessions", SessionTakenOut.KIND, language));
  }

  /** It does not take place. */
  void cancelled(SessionRow row, Locale language) {
    tell(row, "coaching.cancelled", language);
  }

  private void tell(SessionRow row, String template, Locale language) {
    List<Attendee> people = people(row);
    post(row, people, people, Note.of(row, template, language));
  }

  /** The lead stays the same, and was told before. */
  private void tellSome(SessionRow row, Collection<Long> membershipIds, Note note) {
    var wanted = new TreeSet<>(membershipIds);
    wanted.add(row.leadId());
    List<Attendee> people = attendees.these(tenants.currentId(), wanted);
    post(
        row,
        people,
        people.stream().filter(one -> one.membershipId() != row.leadId()).toList(),
        note);
  }

  /**
   * What a letter is.
   *
   * @param page of the organisation's on which its reader reads on
   * @param enclosure the kind of entry for their calendar
   * @param language for those who chose none
   */
  private record Note(
      String event, String template, String page, String enclosure, Locale language) {
    static Note of(SessionRow row, String template, Locale language) {
      Id id = new Id(row.id());
      return new Note(
          "coaching:%s:%d".formatted(id, row.sequence()),
          template,
          "sessions/" + id,
          SessionInvitation.KIND,
          language);
    }
  }

  private void post(SessionRow row, List<Attendee> people, List<Attendee> readers, Note note) {
    String page = organisations.current().slug() + "/" + note.page();
    outbox.postAll(
        readers.stream()
            .map(
                attendee ->
                    new Letter(
                        note.event(),
                        attendee.email(),
                        attendee.languageOr(note.language()),
                        note.template(),
                        facts(row, attendee, with(row, attendee, people), note.language()),
                        LetterLink.to(page),
                        new LetterEnclosure(note.enclosure(), row.id())))
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
