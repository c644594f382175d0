package io.waymark.setting;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.tenancy.TenantKind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What owners set.
 *
 * @param zone an IANA time zone
 * @param language of letters to those who chose none: {@code en} or {@code de}
 * @param replyTargetDays working days that a mentor has for a reply
 * @param accent absent where it is Waymark's own
 * @param logoChangedAt absent where there is none
 * @param adminsReadText whether those who run programs read check-ins of enrolments made from now
 *     on; only ever true for a {@code COACH}
 * @param auditValueMonths how long personal details stay in the audit log; absent: as long as the
 *     organisation
 * @param letterDays how many days letters stay that were sent, and invitations that are over
 * @param version goes up with every change; the ETag
 */
@Serdeable
public record SettingsView(
    TenantKind kind,
    String name,
    String zone,
    String language,
    Set<DayOfWeek> workingDays,
    int replyTargetDays,
    List<Holiday> holidays,
    @Nullable Accent accent,
    @Nullable Instant logoChangedAt,
    boolean adminsReadText,
    boolean secondFactorRequired,
    @Nullable Integer auditValueMonths,
    int letterDays,
    long version) {

  static SettingsView of(TenantSettings settings) {
    return new SettingsView(
        settings.kind(),
        settings.name(),
        settings.zone(),
        settings.language(),
        settings.days(),
        settings.replyTargetDays(),
        settings.holidays(),
        settings.accent(),
        settings.logoChangedAt(),
        settings.adminsReadText(),
        settings.secondFactorRequired(),
        settings.auditValueMonths(),
        settings.letterDays(),
        settings.tag());
  }
}
