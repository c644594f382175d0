package io.waymark.account;

import io.waymark.mail.Letter;
import io.waymark.mail.Outbox;
import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.link.Links;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Letters about accounts, which belong to the installation, and the links in them. */
@Singleton
class AccountLinks {
  private final Outbox outbox;
  private final Links links;

  AccountLinks(Outbox outbox, Links links) {
    this.outbox = outbox;
    this.links = links;
  }

  void post(Letter letter) {
    Tenants.within(Tenants.INSTALLATION, () -> outbox.post(letter));
  }

  Optional<LinkTarget> read(String purpose, String token) {
    return links.read(purpose, token);
  }
}
