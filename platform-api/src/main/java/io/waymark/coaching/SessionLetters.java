package io.waymark.coaching;

import static java.util.stream.Gatherers.windowFixed;

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
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tells everybody who comes, in their language and on their clock, with an entry for their
 * calendar. Where it is and what it is about, the letters do not say.
 */
@Singleton
class SessionLetters {
  /** A statement takes so many parameters and no more. */
  private static final int PART = 1_000;

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
    tellSome(row, membershipIds, note(row, "coaching.scheduled", language));
  }

  /** Somebody has left the group, and it goes on without them. */
  void left(SessionRow row, long membershipId, Locale language) {
    String event = "coaching:%s:left".formatted(new Id(row.id()));
    tellSome(
        row,
        List.of(membershipId),
        new Note(event, "coaching.left", page("sessions"), SessionTakenOut.KIND, language));
  }

  /** It does not take place. */
  void cancelled(SessionRow row, Locale language) {
    tell(row, "coaching.cancelled", language);
  }

  /** None of these, which are of one cohort, takes place, because it has ended. */
  void cohortEnded(List<SessionRow> rows, Locale language) {
    long cohortId = rows.getFirst().cohortId();
    String name = cohorts.get(cohortId).name();
    // Not the session's own: not everybody who was in the cohort may still open it.
    String page = page("sessions");
    Everybody everybody = everybody(cohortId, rows);
    outbox.postAll(
        rows.stream()
            .flatMap(
                row -> {
                  List<Attendee> people = everybody.at(row);
                  var company = new Company(people, people, () -> name);
                  return letters(
                      row, company, Note.of(row, "coaching.cohort_ended", page, language));
                })
            .toList());
  }

  private Everybody everybody(long cohortId, List<SessionRow> rows) {
    long tenantId = tenants.currentId();
    List<Place> places = attendees.places(tenantId, cohortId);
    var ids = new TreeSet<Long>();
    places.forEach(place -> ids.add(place.membershipId()));
    rows.forEach(row -> ids.add(row.leadId()));
    return new Everybody(
        places,
        ids.stream()
            .gather(windowFixed(PART))
            .flatMap(some -> attendees.these(tenantId, some).stream())
            .toList());
  }

  private void tell(SessionRow row, String template, Locale language) {
    List<Attendee> people = people(row);
    post(row, people, people, note(row, template, language));
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
   * @param page on which its reader reads on
   * @param enclosure the kind of entry for their calendar
   * @param language for those who chose none
   */
  private record Note(
      String event, String template, String page, String enclosure, Locale language) {
    /** Of what the entry of its own kind tells calendars. */
    static Note of(SessionRow row, String template, String page, Locale language) {
      String event = "coaching:%s:%d".formatted(new Id(row.id()), row.sequence());
      return new Note(event, template, page, SessionInvitation.KIND, language);
    }
  }

  private Note note(SessionRow row, String template, Locale language) {
    return Note.of(row, template, page("sessions/" + new Id(row.id())), language);
  }

  private String page(String within) {
    return organisations.current().slug() + "/" + within;
  }

  /**
   * Who comes.
   *
   * @param readers those among them who are told
   * @param cohort its name, asked for where somebody leads its group
   */
  private record Company(List<Attendee> people, List<Attendee> readers, Supplier<String> cohort) {}

  private void post(SessionRow row, List<Attendee> people, List<Attendee> readers, Note note) {
    var company = new Company(people, readers, () -> cohorts.get(row.cohortId()).name());
    outbox.postAll(letters(row, company, note).toList());
  }

  private Stream<Letter> letters(SessionRow row, Company company, Note note) {
    return company.readers().stream()
        .map(
            attendee ->
                new Letter(
                    note.event(),
                    attendee.email(),
                    attendee.languageOr(note.language()),
                    note.template(),
                    facts(row, attendee, with(row, attendee, company), note.language()),
                    LetterLink.to(note.page()),
                    new LetterEnclosure(note.enclosure(), row.id())));
  }

  private List<Attendee> people(SessionRow row) {
    long tenantId = tenants.currentId();
    Long enrolmentId = row.enrolmentId();
    return enrolmentId == null
        ? attendees.ofGroup(tenantId, row.leadId(), row.cohortId())
        : attendees.ofTwo(tenantId, row.leadId(), enrolmentId);
  }

  /** The other of two; of a group its lead, and for the lead the cohort. */
  private static String with(SessionRow row, Attendee reader, Company company) {
    if (row.enrolmentId() == null && reader.membershipId() == row.leadId()) {
      return company.cohort().get();
    }
    return company.people().stream()
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
