package io.waymark.announcement;

import io.waymark.cohort.Cohort;
import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Organisation;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Brings an announcement to people by mail; the subject says no more than that there is news. */
@Singleton
class AnnouncementLetters {
  private final Outbox outbox;
  private final TenantRegistry organisations;

  AnnouncementLetters(Outbox outbox, TenantRegistry organisations) {
    this.outbox = outbox;
    this.organisations = organisations;
  }

  void tell(Announcement sent, Cohort cohort, List<Listener> audience, Locale language) {
    Organisation organisation = organisations.current();
    outbox.postAll(
        audience.stream()
            .map(reader -> letter(sent, cohort, organisation, reader, language))
            .toList());
  }

  private static Letter letter(
      Announcement sent,
      Cohort cohort,
      Organisation organisation,
      Listener reader,
      Locale language) {
    return new Letter(
        "announcement:" + new Id(sent.id()),
        reader.email(),
        reader.languageOr(language),
        "announcement",
        Map.of(
            "name", reader.name(),
            "cohort", cohort.name(),
            "organisation", organisation.name(),
            "title", sent.title(),
            "text", sent.text()),
        LetterLink.to(organisation.slug() + "/" + reader.page()));
  }
}
