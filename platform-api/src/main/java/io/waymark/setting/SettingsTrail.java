package io.waymark.setting;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records each setting that a change has changed, as it was and as it is. */
@Singleton
class SettingsTrail {
  private final Audit audit;

  SettingsTrail(Audit audit) {
    this.audit = audit;
  }

  void record(TenantSettings before, TenantSettings now) {
    var tenant = new Subject("tenant", now.id());
    record(tenant, "setting.name_changed", before.name(), now.name());
    record(tenant, "setting.zone_changed", before.zone(), now.zone());
    record(tenant, "setting.language_changed", before.language(), now.language());
    record(tenant, "setting.working_days_changed", before.days(), now.days());
    record(tenant, "setting.reply_target_changed", before.replyTargetDays(), now.replyTargetDays());
    record(tenant, "setting.holidays_changed", before.holidays(), now.holidays());
    record(tenant, "setting.accent_changed", colours(before), colours(now));
    record(tenant, "setting.logo_changed", before.logoChangedAt(), now.logoChangedAt());
    record(
        tenant, "setting.admins_read_text_changed", before.adminsReadText(), now.adminsReadText());
    record(tenant, "setting.retention_changed", before.auditValueMonths(), now.auditValueMonths());
    record(tenant, "setting.letter_days_changed", before.letterDays(), now.letterDays());
  }

  private static @Nullable String colours(TenantSettings settings) {
    Accent accent = settings.accent();
    return accent == null ? null : accent.light() + " " + accent.dark();
  }

  private void record(
      Subject tenant, String action, @Nullable Object before, @Nullable Object now) {
    if (!Objects.equals(before, now)) {
      audit.record(action, tenant, Map.of("from", said(before), "to", said(now)));
    }
  }

  private static Object said(@Nullable Object value) {
    return value == null ? "none" : value;
  }
}
