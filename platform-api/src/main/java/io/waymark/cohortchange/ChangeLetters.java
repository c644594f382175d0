package io.waymark.cohortchange;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.waymark.calendar.Due;
import io.waymark.cohort.Cohort;
import io.waymark.mail.Letter;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Tenants;
import io.waymark.whatif.DateChange;
import io.waymark.whatif.PersonChange;
import io.waymark.whatif.Preview;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells people that their dates have changed: one letter each, in their zone and language. */
@Singleton
class ChangeLetters {
  private final CohortChangeRepository changes;
  private final Outbox outbox;
  private final Tenants tenants;

  ChangeLetters(CohortChangeRepository changes, Outbox outbox, Tenants tenants) {
    this.changes = changes;
    this.outbox = outbox;
    this.tenants = tenants;
  }

  void tell(CohortChange change, Cohort cohort, Preview preview, Locale language) {
    if (preview.people().isEmpty()) {
      return;
    }
    Map<Long, Recipient> recipients =
        changes.recipients(tenants.currentId(), cohort.id()).stream()
            .collect(toMap(Recipient::enrolmentId, recipient -> recipient));
    List<Letter> letters =
        preview.people().stream()
            .flatMap(
                person ->
                    Optional.ofNullable(recipients.get(person.enrolment().id()))
                        .map(to -> letter(change, cohort, preview, new Told(to, person, language)))
                        .stream())
            .toList();
    outbox.postAll(letters);
  }

  private record Told(Recipient to, PersonChange person, Locale otherwise) {
    Locale language() {
      return to.languageOr(otherwise);
    }
  }

  private static Letter letter(CohortChange change, Cohort cohort, Preview preview, Told told) {
    ZoneId zone = told.person().enrolment().zoneAt(change.madeAt());
    return new Letter(
        "cohort-change:" + new Id(change.id()),
        told.to().email(),
        told.language(),
        "cohort_change.made",
        Map.of(
            "name",
            told.to().name(),
            "cohort",
            cohort.name(),
            "dates",
            dates(change.reason(), preview, told),
            "zone",
            zone.getId()),
        null);
  }

  private static String dates(@Nullable String reason, Preview preview, Told told) {
    Names names = new Names(preview, told.language());
    String lines =
        worthTelling(told.person().changes()).stream()
            .map(date -> line(date, names, told.language()))
            .collect(joining("\n"));
    return reason == null || reason.isEmpty() ? lines : reason + "\n\n" + lines;
  }

  /** Tasks go with their milestones; they are named where nothing else moves. */
  private static List<DateChange> worthTelling(List<DateChange> all) {
    List<DateChange> points =
        all.stream().filter(date -> date.kind() != DateChange.Kind.TASK).toList();
    return points.isEmpty() ? all : points;
  }

  private static String line(DateChange date, Names names, Locale language) {
    return "%s: %s → %s"
        .formatted(
            date.kind() == DateChange.Kind.CHECK_IN ? "Check-in " + date.key() : names.of(date),
            moment(date.before(), language),
            moment(date.after(), language));
  }

  private static String moment(@Nullable Due due, Locale language) {
    return due == null
        ? "–"
        : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .withLocale(language)
            .format(due.dueAt().atZone(due.zone()).toLocalDateTime());
  }
}
