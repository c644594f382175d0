package io.waymark.account;

import io.waymark.identity.Accounts;
import io.waymark.identity.Email;
import io.waymark.identity.SignIns;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Forbidden;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;

/** Takes a person's wish for another address. */
@Singleton
class EmailChangeRequests {
  private final EmailChanges changes;
  private final Accounts accounts;
  private final SignIns signIns;
  private final Ids ids;
  private final Clock clock;

  EmailChangeRequests(
      EmailChanges changes, Accounts accounts, SignIns signIns, Ids ids, Clock clock) {
    this.changes = changes;
    this.accounts = accounts;
    this.signIns = signIns;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param familyId of the session that asks
   * @throws Forbidden {@code session.too_old}
   */
  void ask(long accountId, long familyId, ChangeEmail wanted, Locale language) {
    signIns.requireFresh(familyId);
    changes.ask(
        new EmailChange(
            ids.next(),
            accountId,
            accounts.emailOf(accountId),
            Email.normalised(wanted.email()),
            accounts.preferred(accountId).languageOr(language).getLanguage(),
            EmailChangeStatus.ASKED,
            clock.instant(),
            null,
            null));
  }
}
