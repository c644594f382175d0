package io.waymark.invitation;

import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

/** What somebody who is invited is told. */
@Singleton
class InvitationLetters {
  private final Outbox outbox;
  private final Members members;
  private final TenantRegistry tenants;

  InvitationLetters(Outbox outbox, Members members, TenantRegistry tenants) {
    this.outbox = outbox;
    this.members = members;
    this.tenants = tenants;
  }

  void invite(Invitation invitation) {
    outbox.post(
        new Letter(
            "invitation:%s:%d".formatted(new Id(invitation.id()), invitation.generation()),
            invitation.address(),
            invitation.locale(),
            "invitation",
            facts(invitation),
            LetterLink.opening("join", invitation.link())));
  }

  private Map<String, String> facts(Invitation invitation) {
    var day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(invitation.locale())
            .withZone(ZoneOffset.UTC);
    return Map.of(
        "name", invitation.name(),
        "inviter", members.get(invitation.inviterId()).name(),
        "organisation", tenants.current().name(),
        "until", day.format(invitation.expiresAt()));
  }
}
