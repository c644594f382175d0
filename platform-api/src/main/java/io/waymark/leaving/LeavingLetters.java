package io.waymark.leaving;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import io.waymark.identity.Accounts;
import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/** What somebody who left is told: at the address that they named for it, else at the account's. */
@Singleton
class LeavingLetters {
  private final PersonalAddressRepository addresses;
  private final Accounts accounts;
  private final Members members;
  private final TenantRegistry tenants;
  private final Outbox outbox;

  LeavingLetters(
      PersonalAddressRepository addresses,
      Accounts accounts,
      Members members,
      TenantRegistry tenants,
      Outbox outbox) {
    this.addresses = addresses;
    this.accounts = accounts;
    this.members = members;
    this.tenants = tenants;
    this.outbox = outbox;
  }

  /** In the scope of the page's tenant. */
  void tell(LeavingPage page, long tenantId) {
    var member = members.get(page.membershipId());
    var named = addresses.findByAccountId(member.accountId()).filter(PersonalAddress::isConfirmed);
    var language =
        accounts
            .preferred(member.accountId())
            .languageOr(named.map(PersonalAddress::locale).orElseGet(LeavingLetters::asked));
    var day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(language)
            .withZone(ZoneOffset.UTC);
    outbox.post(
        new Letter(
            "leaving:%s:%d".formatted(new Id(page.id()), page.generation()),
            named
                .map(PersonalAddress::address)
                .orElseGet(() -> accounts.emailOf(member.accountId())),
            language,
            "leaving.opened",
            Map.of(
                "name", member.name(),
                "organisation", tenants.current().name(),
                "until", day.format(page.closesAt())),
            LetterLink.opening(LeavingPage.PURPOSE, page.link(tenantId))));
  }

  private static Locale asked() {
    return ServerRequestContext.currentRequest()
        .map((HttpRequest<?> request) -> Languages.askedFor(request))
        .orElse(Locale.ENGLISH);
  }
}
