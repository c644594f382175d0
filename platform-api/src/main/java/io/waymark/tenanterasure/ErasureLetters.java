package io.waymark.tenanterasure;

import io.waymark.mail.Letter;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

/** What owners are told. The letters are the organisation's own, and go with it. */
@Singleton
class ErasureLetters {
  private final Outbox outbox;
  private final TenantErasureRepository erasures;

  ErasureLetters(Outbox outbox, TenantErasureRepository erasures) {
    this.outbox = outbox;
    this.erasures = erasures;
  }

  /**
   * @param template {@code tenant.erasure_announced} or {@code tenant.erasure_called_off}
   */
  void tellOwners(TenantErasure erasure, String template) {
    long tenantId = erasure.erasedId();
    Tenants.within(
        tenantId,
        () ->
            erasures
                .owners(tenantId)
                .forEach(owner -> outbox.post(letter(erasure, template, owner))));
  }

  private static Letter letter(TenantErasure erasure, String template, OwnerRow owner) {
    var language = owner.locale();
    var day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(language)
            .withZone(ZoneOffset.UTC)
            .format(erasure.dueAt());
    return new Letter(
        template + ":" + new Id(erasure.id()),
        owner.email(),
        language,
        template,
        Map.of("name", owner.name(), "organisation", erasure.name(), "day", day),
        null);
  }
}
