package io.waymark.identity;

import io.waymark.audit.Audit;
import io.waymark.audit.Author;
import io.waymark.audit.Subject;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** People's sign-ins, across all tenants. */
@Singleton
public class Accounts {
  private final AccountRepository accounts;
  private final Passwords passwords;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  Accounts(AccountRepository accounts, Passwords passwords, Audit audit, Ids ids, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Takes any password: whoever asks a person for one asks {@link PasswordRules} first.
   *
   * @return the account's id
   * @throws Conflict {@code account.email_taken}
   */
  @Transactional
  public long create(NewAccount somebody) {
    var account =
        Account.fresh(ids.next(), somebody.email(), somebody.zone(), clock.instant())
            .withPassword(passwords.hash(somebody.password()), false);
    return save(account);
  }

  /**
   * Makes an account that no password opens; its person may choose one later by a letter.
   *
   * @param accountId one that was given out for this and never used
   * @throws Conflict {@code account.email_taken}
   */
  @Transactional
  public void createWithoutPassword(long accountId, String email, ZoneId zone) {
    save(
        Account.fresh(accountId, email, zone, clock.instant())
            .withoutPassword(passwords.hashOfNone()));
  }

  private long save(Account account) {
    DuplicateKey.becomes(
        () -> new Conflict("account.email_taken", "This address has an account already."),
        () -> accounts.save(account));
    var created = new Subject("account", account.id());
    Tenants.within(
        Tenants.INSTALLATION,
        () -> audit.record(Author.NOBODY, "account.created", created, Map.of()));
    return account.id();
  }

  /**
   * @throws NotFound when there is none
   */
  public String emailOf(long accountId) {
    return accounts.findById(accountId).map(Account::email).orElseThrow(NotFound::new);
  }

  /**
   * @param email confirmed to be the person's
   * @throws Conflict {@code account.email_taken}
   */
  @Transactional
  public void changeEmail(long accountId, String email) {
    var account = accounts.findById(accountId).orElseThrow(NotFound::new);
    DuplicateKey.becomes(
        () -> new Conflict("account.email_taken", "This address has an account already."),
        () -> accounts.update(account.withEmail(Email.normalised(email))));
    var changed = new Subject("account", accountId);
    Tenants.within(
        Tenants.INSTALLATION,
        () ->
            audit.record(new Author(accountId, null), "account.email_changed", changed, Map.of()));
  }

  /**
   * @throws NotFound when there is none
   */
  public Preferred preferred(long accountId) {
    return accounts.findById(accountId).map(Account::preferred).orElseThrow(NotFound::new);
  }

  /** Stores how somebody wants to read; where they live is told to their tenants elsewhere. */
  @Transactional
  public void prefer(long accountId, Preferred wanted) {
    accounts.update(accounts.findById(accountId).orElseThrow(NotFound::new).with(wanted));
  }

  public Optional<Long> idOf(String email) {
    return accounts.findByEmail(Email.normalised(email)).map(Account::id);
  }
}
