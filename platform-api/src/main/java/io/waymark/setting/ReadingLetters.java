package io.waymark.setting;

import io.waymark.mail.Letter;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells participants that what they will write is read by more people than before, or by fewer. */
@Singleton
class ReadingLetters {
  private final Members members;
  private final Outbox outbox;
  private final Tenants tenants;

  ReadingLetters(Members members, Outbox outbox, Tenants tenants) {
    this.members = members;
    this.outbox = outbox;
    this.tenants = tenants;
  }

  void tell(SettingsView settings) {
    Locale language = Locale.of(settings.language());
    String template = settings.adminsReadText() ? "setting.reading_on" : "setting.reading_off";
    String event = "reading:%s:%d".formatted(new Id(tenants.currentId()), settings.version());
    List<Letter> letters =
        members.participants().stream()
            .map(
                participant ->
                    new Letter(
                        event,
                        participant.email(),
                        participant.languageOr(language),
                        template,
                        Map.of("name", participant.name(), "organisation", settings.name()),
                        null))
            .toList();
    outbox.postAll(letters);
  }
}
