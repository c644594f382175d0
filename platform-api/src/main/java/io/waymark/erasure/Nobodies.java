package io.waymark.erasure;

import io.waymark.identity.Accounts;
import io.waymark.identity.NewAccount;
import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.HexFormat;

/**
 * Accounts that stand where a person stood, so that what stays has somebody it belongs to. No mail
 * reaches them, and nobody has their password.
 */
@Singleton
class Nobodies {
  private static final int PASSWORD_BYTES = 32;

  private final Accounts accounts;
  private final Ids ids;
  private final SecureRandom random = new SecureRandom();

  Nobodies(Accounts accounts, Ids ids) {
    this.accounts = accounts;
    this.ids = ids;
  }

  long create() {
    byte[] password = new byte[PASSWORD_BYTES];
    random.nextBytes(password);
    return accounts.create(
        new NewAccount(
            "nobody-" + new Id(ids.next()) + "@erased.invalid",
            HexFormat.of().formatHex(password),
            ZoneOffset.UTC));
  }

  /** Tells those who left apart, and says nothing more of them. */
  static String pseudonym(long membershipId) {
    var id = new Id(membershipId).toString();
    return "Former member " + id.substring(id.length() - 4);
  }
}
