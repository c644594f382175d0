package io.waymark.setting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import io.waymark.tenancy.TenantKind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an owner sets: a part of the tenant's row, under the version of the whole.
 *
 * @param language {@code en} or {@code de}: of letters to those who chose none
 * @param workingDays their names between commas, Monday first
 * @param holidays by day
 * @param auditValueMonths null: as long as the organisation
 */
@MappedEntity("tenant")
record TenantSettings(
    @Id long id,
    TenantKind kind,
    String name,
    String zone,
    String language,
    String workingDays,
    int replyTargetDays,
    @TypeDef(type = DataType.JSON) List<Holiday> holidays,
    @Nullable String accentLight,
    @Nullable String accentDark,
    @Nullable Instant logoChangedAt,
    boolean adminsReadText,
    boolean secondFactorRequired,
    @Nullable Integer auditValueMonths,
    int letterDays,
    @Version @Nullable Long version) {

  long tag() {
    return Objects.requireNonNull(version);
  }

  Set<DayOfWeek> days() {
    return Arrays.stream(workingDays.split(","))
        .map(DayOfWeek::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Nullable Accent accent() {
    return accentLight == null || accentDark == null ? null : new Accent(accentLight, accentDark);
  }

  TenantSettings withProfile(String newName, String newZone, String newLanguage) {
    return changed(
        draft -> {
          draft.name = newName;
          draft.zone = newZone;
          draft.language = newLanguage;
        });
  }

  TenantSettings with(ChangeWorkingTime wanted) {
    return changed(
        draft -> {
          draft.workingDays =
              wanted.workingDays().stream()
                  .sorted()
                  .map(DayOfWeek::name)
                  .collect(Collectors.joining(","));
          draft.replyTargetDays = wanted.replyTargetDays();
          draft.holidays =
              wanted.holidays().stream().sorted(Comparator.comparing(Holiday::day)).toList();
        });
  }

  TenantSettings with(@Nullable Accent accent) {
    return changed(
        draft -> {
          draft.accentLight = accent == null ? null : accent.light();
          draft.accentDark = accent == null ? null : accent.dark();
        });
  }

  /**
   * @param changedAt null where there is none any more
   */
  TenantSettings withLogo(@Nullable Instant changedAt) {
    return changed(draft -> draft.logoChangedAt = changedAt);
  }

  TenantSettings with(boolean textReadByAdmins) {
    return changed(draft -> draft.adminsReadText = textReadByAdmins);
  }

  TenantSettings keeping(ChangeRetention wanted) {
    return changed(
        draft -> {
          draft.auditValueMonths = wanted.auditValueMonths();
          draft.letterDays = wanted.letterDaysOr(ChangeRetention.LETTER_DAYS);
        });
  }

  private TenantSettings changed(Consumer<SettingsDraft> change) {
    var draft = new SettingsDraft(this);
    change.accept(draft);
    return draft.settings();
  }
}
