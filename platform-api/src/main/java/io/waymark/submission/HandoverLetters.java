package io.waymark.submission;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Mentor;
import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Outbox;
import io.waymark.milestone.Milestones.Moved;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells whoever's turn it is. Which milestone it is, and what was said, the letters do not say. */
@Singleton
class HandoverLetters {
  private final Members members;
  private final TenantRegistry organisations;
  private final Outbox outbox;

  HandoverLetters(Members members, TenantRegistry organisations, Outbox outbox) {
    this.members = members;
    this.organisations = organisations;
    this.outbox = outbox;
  }

  /** The primary mentor, where there is one. */
  void submitted(Moved moved, Locale language) {
    String page = "enrolments/%s/track".formatted(new Id(moved.enrolment().id()));
    moved
        .enrolment()
        .primaryMentor()
        .map(Mentor::membershipId)
        .ifPresent(mentorId -> tell(moved, "submitted", new To(mentorId, page), language));
  }

  void decided(Moved moved, Locale language) {
    tell(moved, "decided", participant(moved), language);
  }

  void waived(Moved moved, Locale language) {
    tell(moved, "waived", participant(moved), language);
  }

  private record To(long membershipId, String page) {}

  private static To participant(Moved moved) {
    return new To(moved.enrolment().membershipId(), "track");
  }

  private void tell(Moved moved, String what, To to, Locale language) {
    Enrolment enrolment = moved.enrolment();
    LetterLink link =
        LetterLink.to(
            "%s/%s?milestone=%s"
                .formatted(organisations.current().slug(), to.page(), moved.milestoneKey()));
    members
        .reached(List.of(to.membershipId()))
        .forEach(
            reader ->
                outbox.post(
                    new Letter(
                        "milestone:%s:%s".formatted(new Id(moved.stepId()), what),
                        reader.email(),
                        reader.languageOr(language),
                        "milestone." + what,
                        Map.of(
                            "name", reader.name(),
                            "other", enrolment.participantName(),
                            "cohort", enrolment.cohortName()),
                        link)));
  }
}
