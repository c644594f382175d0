package io.waymark.setting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settings while some of them are being changed; all others stay. */
final class SettingsDraft {
  private final TenantSettings before;
  String name;
  String zone;
  String language;
  String workingDays;
  int replyTargetDays;
  List<Holiday> holidays;
  @Nullable String accentLight;
  @Nullable String accentDark;
  @Nullable Instant logoChangedAt;
  boolean adminsReadText;
  @Nullable Integer auditValueMonths;
  int letterDays;

  SettingsDraft(TenantSettings before) {
    this.before = before;
    name = before.name();
    zone = before.zone();
    language = before.language();
    workingDays = before.workingDays();
    replyTargetDays = before.replyTargetDays();
    holidays = before.holidays();
    accentLight = before.accentLight();
    accentDark = before.accentDark();
    logoChangedAt = before.logoChangedAt();
    adminsReadText = before.adminsReadText();
    auditValueMonths = before.auditValueMonths();
    letterDays = before.letterDays();
  }

  TenantSettings settings() {
    return new TenantSettings(
        before.id(),
        before.kind(),
        name,
        zone,
        language,
        workingDays,
        replyTargetDays,
        holidays,
        accentLight,
        accentDark,
        logoChangedAt,
        adminsReadText,
        before.secondFactorRequired(),
        auditValueMonths,
        letterDays,
        before.version());
  }
}
