package io.waymark.leaving;

import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.link.Links;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Asks an address whether it is the person's. It learns nothing of where they work. */
@Singleton
class AddressLetters {
  private final Outbox outbox;
  private final Links links;

  AddressLetters(Outbox outbox, Links links) {
    this.outbox = outbox;
    this.links = links;
  }

  void confirm(PersonalAddress asked) {
    var letter =
        new Letter(
            "personal-address:" + new Id(asked.id()),
            asked.address(),
            asked.locale(),
            "account.personal_address",
            Map.of(),
            LetterLink.opening(PersonalAddress.PURPOSE, asked.link()));
    Tenants.within(Tenants.INSTALLATION, () -> outbox.post(letter));
  }

  Optional<LinkTarget> read(LinkText presented) {
    return links.read(PersonalAddress.PURPOSE, presented.token());
  }
}
