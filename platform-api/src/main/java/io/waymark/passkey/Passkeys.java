package io.waymark.passkey;

import io.waymark.identity.AccountActs;
import io.waymark.identity.FactorKind;
import io.waymark.identity.Factors;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The passkeys of an account. */
@Singleton
class Passkeys {
  private static final int MOST = 20;

  private final PasskeyRepository passkeys;
  private final Factors factors;
  private final AccountActs acts;
  private final Ids ids;
  private final Clock clock;

  Passkeys(PasskeyRepository passkeys, Factors factors, AccountActs acts, Ids ids, Clock clock) {
    this.passkeys = passkeys;
    this.factors = factors;
    this.acts = acts;
    this.ids = ids;
    this.clock = clock;
  }

  List<Passkey> of(long accountId) {
    return passkeys.findByAccountIdOrderByAddedAt(accountId);
  }

  /**
   * @throws Conflict {@code passkey.exists}, {@code passkey.too_many}
   */
  @Transactional
  Passkey add(long accountId, String name, MadePasskey made) {
    if (of(accountId).size() >= MOST) {
      throw new Conflict("passkey.too_many", "You have twenty passkeys. Remove one first.");
    }
    var passkey =
        new Passkey(
            ids.next(),
            accountId,
            made.credentialId(),
            made.credentialData(),
            name.strip(),
            made.signCount(),
            made.backupEligible(),
            clock.instant(),
            null,
            null);
    var saved =
        DuplicateKey.becomes(
            () -> new Conflict("passkey.exists", "This passkey is there already."),
            () -> passkeys.save(passkey));
    acts.recordAndTell(accountId, "account.passkey_added");
    return saved;
  }

  /**
   * @throws NotFound when the account has no such passkey
   */
  @Transactional
  Passkey rename(long accountId, long passkeyId, String name) {
    return passkeys.update(find(accountId, passkeyId).named(name.strip()));
  }

  /**
   * @throws NotFound when the account has no such passkey
   * @throws Conflict {@code second_factor.password_too_short}
   */
  @Transactional
  void remove(long accountId, long passkeyId) {
    var passkey = find(accountId, passkeyId);
    if (of(accountId).size() > 1) {
      passkeys.delete(passkey);
    } else {
      factors.lose(accountId, FactorKind.PASSKEY, () -> passkeys.delete(passkey));
    }
    acts.recordAndTell(accountId, "account.passkey_removed");
  }

  private Passkey find(long accountId, long passkeyId) {
    return passkeys.findByIdAndAccountId(passkeyId, accountId).orElseThrow(NotFound::new);
  }
}
