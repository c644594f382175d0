package io.waymark.invitation;

import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Outbox;
import io.waymark.setting.Settings;
import io.waymark.setting.SettingsView;
import io.waymark.shared.id.Id;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

/** What somebody who is invited is told. */
@Singleton
class InvitationLetters {
  private final Outbox outbox;
  private final Inviters inviters;
  private final Settings settings;

  InvitationLetters(Outbox outbox, Inviters inviters, Settings settings) {
    this.outbox = outbox;
    this.inviters = inviters;
    this.settings = settings;
  }

  void invite(Invitation invitation) {
    outbox.post(letter(invitation, inviters.nameFor(invitation), settings.read()));
  }

  /** All by the same inviter. */
  void inviteAll(List<Invitation> invitations) {
    if (!invitations.isEmpty()) {
      var inviter = inviters.nameFor(invitations.getFirst());
      var organisation = settings.read();
      outbox.postAll(
          invitations.stream()
              .map(invitation -> letter(invitation, inviter, organisation))
              .toList());
    }
  }

  private static Letter letter(Invitation invitation, String inviter, SettingsView organisation) {
    return new Letter(
        "invitation:%s:%d".formatted(new Id(invitation.id()), invitation.generation()),
        invitation.address(),
        invitation.locale(),
        "invitation",
        facts(invitation, inviter, organisation),
        LetterLink.opening("join", invitation.link()).declinedAt("decline"));
  }

  private static Map<String, String> facts(
      Invitation invitation, String inviter, SettingsView organisation) {
    var day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(invitation.locale())
            .withZone(ZoneId.of(organisation.zone()));
    return Map.of(
        "name",
        invitation.name(),
        "inviter",
        inviter,
        "organisation",
        organisation.name(),
        "until",
        day.format(invitation.expiresAt()));
  }
}
