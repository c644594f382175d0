package io.waymark.enrolment;

import static java.util.stream.Gatherers.windowFixed;

import io.waymark.cohort.Cohort;
import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Organisation;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What members are told of their places in cohorts, in their languages and by neutral subjects. */
@Singleton
public class EnrolmentLetters {
  /** A statement takes so many parameters and no more. */
  private static final int PART = 1_000;

  private final ReaderReads readers;
  private final Outbox outbox;
  private final TenantRegistry organisations;
  private final Tenants tenants;

  EnrolmentLetters(
      ReaderReads readers, Outbox outbox, TenantRegistry organisations, Tenants tenants) {
    this.readers = readers;
    this.outbox = outbox;
    this.organisations = organisations;
    this.tenants = tenants;
  }

  /** That an admin put them there, or that they wait; by what they are now. */
  @Transactional(TxType.MANDATORY)
  public void placed(Collection<Placed> placed, Cohort cohort) {
    tell(of(placed, true), "waitlisted", cohort);
    tell(of(placed, false), "placed", cohort);
  }

  private static List<Long> of(Collection<Placed> placed, boolean waiting) {
    return placed.stream()
        .filter(each -> (each.status() == EnrolmentStatus.WAITLISTED) == waiting)
        .map(Placed::enrolmentId)
        .toList();
  }

  /** That a place became free for somebody who waited. */
  @Transactional(TxType.MANDATORY)
  public void movedUp(long enrolmentId, Cohort cohort) {
    tell(List.of(enrolmentId), "moved_up", cohort);
  }

  /** That an admin took them out of a cohort, or off its waitlist. */
  @Transactional(TxType.MANDATORY)
  public void ended(Collection<Long> enrolmentIds, Cohort cohort) {
    tell(enrolmentIds, "ended", cohort);
  }

  /** That they have graduated, and where their certificate is. */
  @Transactional(TxType.MANDATORY)
  public void graduated(Collection<Long> enrolmentIds, Cohort cohort) {
    tell(enrolmentIds, "graduated", cohort);
  }

  private void tell(Collection<Long> enrolmentIds, String what, Cohort cohort) {
    Organisation organisation = organisations.current();
    List<Letter> letters =
        enrolmentIds.stream()
            .gather(windowFixed(PART))
            .flatMap(some -> readers.of(tenants.currentId(), some).stream())
            .map(reader -> letter(reader, what, cohort, organisation))
            .toList();
    outbox.postAll(letters);
  }

  private static Letter letter(
      Reader reader, String what, Cohort cohort, Organisation organisation) {
    Locale language = reader.locale();
    return new Letter(
        "enrolment:%s:%s".formatted(new Id(reader.enrolmentId()), what),
        reader.email(),
        language,
        "enrolment." + what,
        Map.of(
            "name",
            reader.name(),
            "cohort",
            cohort.name(),
            "organisation",
            organisation.name(),
            "day",
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(cohort.plan().startsOn())),
        LetterLink.to(organisation.slug() + "/this-week"));
  }
}
