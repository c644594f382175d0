package io.waymark.application;

import io.waymark.cohort.Cohort;
import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

/** What applicants are told; each letter leads to the page on which they can withdraw. */
@Singleton
class ApplicationLetters {
  private final Outbox outbox;
  private final TenantRegistry organisations;

  ApplicationLetters(Outbox outbox, TenantRegistry organisations) {
    this.outbox = outbox;
    this.organisations = organisations;
  }

  void confirm(Application application, Cohort cohort) {
    post(application, cohort, "confirm");
  }

  /**
   * @param application as it was decided; each decision is told once
   */
  void decided(Application application, Cohort cohort) {
    switch (application.status()) {
      case ACCEPTED -> post(application, cohort, "accepted");
      case WAITLISTED -> post(application, cohort, "waitlisted");
      case DECLINED -> post(application, cohort, "declined");
      default -> {}
    }
  }

  /** That the cohort will not be, or goes on without anybody new. */
  void ended(Application application, Cohort cohort) {
    post(application, cohort, "ended");
  }

  private void post(Application application, Cohort cohort, String what) {
    outbox.post(
        new Letter(
            "application:%s:%s".formatted(new Id(application.id()), what),
            application.address(),
            application.locale(),
            "application." + what,
            Map.of(
                "name",
                application.name(),
                "cohort",
                cohort.name(),
                "organisation",
                organisations.current().name(),
                "day",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(application.locale())
                    .format(cohort.plan().startsOn())),
            LetterLink.opening("application", application.link())));
  }
}
