package io.waymark.invitation;

import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

/** What somebody who is invited is told. */
@Singleton
class InvitationLetters {
  private final Outbox outbox;
  private final Inviters inviters;
  private final TenantRegistry tenants;

  InvitationLetters(Outbox outbox, Inviters inviters, TenantRegistry tenants) {
    this.outbox = outbox;
    this.inviters = inviters;
    this.tenants = tenants;
  }

  void invite(Invitation invitation) {
    outbox.post(letter(invitation, inviters.nameFor(invitation), tenants.current().name()));
  }

  /** All by the same inviter. */
  void inviteAll(List<Invitation> invitations) {
    if (!invitations.isEmpty()) {
      var inviter = inviters.nameFor(invitations.getFirst());
      var organisation = tenants.current().name();
      outbox.postAll(
          invitations.stream()
              .map(invitation -> letter(invitation, inviter, organisation))
              .toList());
    }
  }

  private static Letter letter(Invitation invitation, String inviter, String organisation) {
    return new Letter(
        "invitation:%s:%d".formatted(new Id(invitation.id()), invitation.generation()),
        invitation.address(),
        invitation.locale(),
        "invitation",
        facts(invitation, inviter, organisation),
        LetterLink.opening("join", invitation.link()));
  }

  private static Map<String, String> facts(
      Invitation invitation, String inviter, String organisation) {
    var day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(invitation.locale())
            .withZone(ZoneOffset.UTC);
    return Map.of(
        "name",
        invitation.name(),
        "inviter",
        inviter,
        "organisation",
        organisation,
        "until",
        day.format(invitation.expiresAt()));
  }
}
