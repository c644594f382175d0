package io.waymark.daterequest;

import io.waymark.enrolment.Enrolment;
import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Tells those who run programs that somebody asks, and the participant what became of it. */
@Singleton
class RequestLetters {
  private final Members members;
  private final Outbox outbox;
  private final TenantRegistry organisations;

  RequestLetters(Members members, Outbox outbox, TenantRegistry organisations) {
    this.members = members;
    this.outbox = outbox;
    this.organisations = organisations;
  }

  void asked(DateRequest request, Enrolment enrolment, Locale language) {
    LetterLink link =
        LetterLink.to(
            "%s/cohorts/%s/dates"
                .formatted(organisations.current().slug(), new Id(enrolment.cohortId())));
    List<Letter> letters =
        members.whoRunPrograms().stream()
            .map(
                admin ->
                    new Letter(
                        event(request, "asked"),
                        admin.email(),
                        admin.languageOr(language),
                        "date_request.asked",
                        Map.of("name", admin.name(), "cohort", enrolment.cohortName()),
                        link))
            .toList();
    if (!letters.isEmpty()) {
      outbox.postAll(letters);
    }
  }

  void answered(DateRequest request, Enrolment enrolment, Locale language) {
    tell(enrolment, new What(event(request, "answered"), "answered", "this-week"), language);
  }

  /** More time that nobody asked for; the same day is given once. */
  void extended(Enrolment enrolment, GiveExtension given, Locale language) {
    String event =
        "extension:%s:%s:%s"
            .formatted(
                new Id(enrolment.id()),
                Objects.requireNonNullElse(given.checkIn(), given.milestoneKey()),
                given.dueOn());
    tell(enrolment, new What(event, "extended", "track"), language);
  }

  /** Of what a participant is told, and where they read on. */
  private record What(String event, String word, String page) {}

  private void tell(Enrolment enrolment, What what, Locale language) {
    LetterLink link = LetterLink.to(organisations.current().slug() + "/" + what.page());
    members
        .reached(List.of(enrolment.membershipId()))
        .forEach(
            reader ->
                outbox.post(
                    new Letter(
                        what.event(),
                        reader.email(),
                        reader.languageOr(language),
                        "date_request." + what.word(),
                        Map.of("name", reader.name(), "cohort", enrolment.cohortName()),
                        link)));
  }

  private static String event(DateRequest request, String what) {
    return "date-request:%s:%s".formatted(new Id(request.id()), what);
  }
}
