package io.waymark.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import io.waymark.audit.Audit;
import io.waymark.audit.Author;
import io.waymark.audit.Subject;
import io.waymark.mail.Letter;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/**
 * What people do to their own accounts: written into the installation's audit, for an account
 * belongs to no organisation, and told to the person, for it may have been somebody else.
 */
@Singleton
public class AccountActs {
  private final AccountRepository accounts;
  private final Audit audit;
  private final Outbox outbox;
  private final Ids ids;
  private final Clock clock;

  AccountActs(AccountRepository accounts, Audit audit, Outbox outbox, Ids ids, Clock clock) {
    this.accounts = accounts;
    this.audit = audit;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param action such as {@code account.sign_in_ended}
   */
  @Transactional(TxType.MANDATORY)
  public void record(long accountId, String action) {
    Tenants.within(
        Tenants.INSTALLATION,
        () ->
            audit.record(
                new Author(accountId, null), action, new Subject("account", accountId), Map.of()));
  }

  /**
   * Records the act and writes the person a letter about it.
   *
   * @param action such as {@code account.password_changed}, which is the letter's template as well
   */
  @Transactional(TxType.MANDATORY)
  public void recordAndTell(long accountId, String action) {
    record(accountId, action);
    var account = accounts.findById(accountId).orElseThrow();
    var language = account.preferred().languageOr(askedFor());
    var letter =
        new Letter(
            action + ":" + new Id(ids.next()),
            account.email(),
            language,
            action,
            Map.of("when", when(account, language)),
            null);
    Tenants.within(Tenants.INSTALLATION, () -> outbox.post(letter));
  }

  private String when(Account account, Locale language) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(language)
        .withZone(ZoneId.of(account.zone()))
        .format(clock.instant());
  }

  private static Locale askedFor() {
    return ServerRequestContext.currentRequest()
        .map((HttpRequest<?> request) -> Languages.askedFor(request))
        .orElse(Locale.ENGLISH);
  }
}
