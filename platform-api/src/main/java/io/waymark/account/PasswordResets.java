package io.waymark.account;

import io.waymark.identity.Accounts;
import io.waymark.identity.PasswordChanges;
import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** New passwords for people who forgot theirs, by a link that is good once and for an hour. */
@Singleton
class PasswordResets {
  private final PasswordResetRepository resets;
  private final Accounts accounts;
  private final PasswordChanges passwords;
  private final AccountLinks links;
  private final Clock clock;

  PasswordResets(
      PasswordResetRepository resets,
      Accounts accounts,
      PasswordChanges passwords,
      AccountLinks links,
      Clock clock) {
    this.resets = resets;
    this.accounts = accounts;
    this.passwords = passwords;
    this.links = links;
    this.clock = clock;
  }

  /** Writes the letter, if the address has an account that was not written to a moment ago. */
  @Transactional
  void write(String email, Locale language) {
    accounts.idOf(email).ifPresent(accountId -> write(accountId, email, language));
  }

  private void write(long accountId, String email, Locale language) {
    var now = clock.instant();
    var before = resets.findByAccountId(accountId);
    if (before.isPresent() && !before.get().mayBeAskedAgainAt(now)) {
      return;
    }
    var reset =
        before
            .map(earlier -> resets.update(earlier.again(now)))
            .orElseGet(() -> resets.save(PasswordReset.first(accountId, now)));
    links.post(
        new Letter(
            "password-reset:%s:%d".formatted(new Id(accountId), reset.generation()),
            email,
            accounts.preferred(accountId).languageOr(language),
            "account.password_reset_asked",
            Map.of(),
            LetterLink.opening("reset-password", reset.link())));
  }

  /**
   * Sets the password and signs out everywhere. A second factor is asked for as before.
   *
   * @throws Unprocessable {@code password_reset.link} for a link that is used, older than another,
   *     too old or none, and as {@link io.waymark.identity.PasswordRules} says
   */
  @Transactional
  void reset(ResetPassword wanted) {
    var now = clock.instant();
    var link = links.read(PasswordReset.PURPOSE, wanted.token()).orElseThrow(PasswordResets::none);
    var reset =
        resets
            .findByAccountId(link.id())
            .filter(open -> open.isOpenFor(link, now))
            .orElseThrow(PasswordResets::none);
    resets.update(reset.used(now));
    passwords.reset(reset.accountId(), wanted.password());
  }

  private static Unprocessable none() {
    return new Unprocessable(
        "password_reset.link", "This link was used, or it is too old. Ask for a new one.");
  }
}
