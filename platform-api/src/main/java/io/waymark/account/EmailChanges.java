package io.waymark.account;

import io.waymark.identity.Accounts;
import io.waymark.identity.SignIns;
import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/**
 * Moves accounts to other addresses: the new one confirms within a day, the old one is told and may
 * undo it within three. Memberships stay, for they belong to the account; invitations stay with the
 * address that they were sent to.
 */
@Singleton
class EmailChanges {
  private final EmailChangeRepository changes;
  private final Accounts accounts;
  private final SignIns signIns;
  private final AccountLinks links;
  private final Clock clock;

  EmailChanges(
      EmailChangeRepository changes,
      Accounts accounts,
      SignIns signIns,
      AccountLinks links,
      Clock clock) {
    this.changes = changes;
    this.accounts = accounts;
    this.signIns = signIns;
    this.links = links;
    this.clock = clock;
  }

  /**
   * Writes to the new address. An address that has an account already gets no letter, and the one
   * who asks is not told: who has an account is nobody's business.
   */
  @Transactional
  void ask(EmailChange wanted) {
    changes
        .findByAccountIdAndStatus(wanted.accountId(), EmailChangeStatus.ASKED)
        .forEach(earlier -> changes.update(earlier.undone()));
    var change = changes.save(wanted);
    if (accounts.idOf(change.newEmail()).isEmpty()) {
      post(change, change.newEmail(), "account.email_confirm", EmailChange.CONFIRM);
    }
  }

  /**
   * @throws Unprocessable {@code email_change.link}
   * @throws Conflict {@code account.email_taken}
   */
  @Transactional
  void confirm(LinkToken presented) {
    var now = clock.instant();
    var change = find(EmailChange.CONFIRM, presented);
    if (!change.mayBeConfirmedAt(now)) {
      throw none();
    }
    accounts.changeEmail(change.accountId(), change.newEmail());
    post(
        changes.update(change.changed(now)),
        change.oldEmail(),
        "account.email_changed",
        EmailChange.UNDO);
  }

  /**
   * Takes the old address back and signs out everywhere: the change was not the owner's.
   *
   * @throws Unprocessable {@code email_change.link}
   * @throws Conflict {@code account.email_taken}
   */
  @Transactional
  void undo(LinkToken presented) {
    var change = find(EmailChange.UNDO, presented);
    if (!change.mayBeUndoneAt(clock.instant())) {
      throw none();
    }
    accounts.changeEmail(change.accountId(), change.oldEmail());
    signIns.endAll(change.accountId());
    changes.update(change.undone());
  }

  private EmailChange find(String purpose, LinkToken presented) {
    return links
        .read(purpose, presented.token())
        .flatMap(link -> changes.findById(link.id()))
        .orElseThrow(EmailChanges::none);
  }

  private void post(EmailChange change, String address, String template, String purpose) {
    links.post(
        new Letter(
            template + ":" + new Id(change.id()),
            address,
            change.locale(),
            template,
            Map.of("old", change.oldEmail(), "new", change.newEmail()),
            LetterLink.opening(purpose, change.link(purpose))));
  }

  private static Unprocessable none() {
    return new Unprocessable("email_change.link", "This link was used, or it is too old.");
  }
}
