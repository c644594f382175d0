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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an owner sets: a part of the tenant's row, under the version of the whole.
 *
 * @param workingDays their names between commas, Monday first
 * @param holidays by day
 */
@MappedEntity("tenant")
record TenantSettings(
    @Id long id,
    TenantKind kind,
    String name,
    String zone,
    String workingDays,
    int replyTargetDays,
    @TypeDef(type = DataType.JSON) List<Holiday> holidays,
    @Nullable String accentLight,
    @Nullable String accentDark,
    @Nullable Instant logoChangedAt,
    boolean adminsReadText,
    boolean secondFactorRequired,
    @Nullable Integer auditValueMonths,
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

  TenantSettings withProfile(String newName, String newZone) {
    return new TenantSettings(
        id,
        kind,
        newName,
        newZone,
        workingDays,
        replyTargetDays,
        holidays,
        accentLight,
        accentDark,
        logoChangedAt,
        adminsReadText,
        secondFactorRequired,
        auditValueMonths,
        version);
  }

  TenantSettings with(ChangeWorkingTime wanted) {
    return new TenantSettings(
        id,
        kind,
        name,
        zone,
        wanted.workingDays().stream()
            .sorted()
            .map(DayOfWeek::name)
            .collect(Collectors.joining(",")),
        wanted.replyTargetDays(),
        wanted.holidays().stream().sorted(Comparator.comparing(Holiday::day)).toList(),
        accentLight,
        accentDark,
        logoChangedAt,
        adminsReadText,
        secondFactorRequired,
        auditValueMonths,
        version);
  }

  TenantSettings with(@Nullable Accent accent) {
    return new TenantSettings(
        id,
        kind,
        name,
        zone,
        workingDays,
        replyTargetDays,
        holidays,
        accent == null ? null : accent.light(),
        accent == null ? null : accent.dark(),
        logoChangedAt,
        adminsReadText,
        secondFactorRequired,
        auditValueMonths,
        version);
  }

  /**
   * @param changedAt null where there is none any more
   */
  TenantSettings withLogo(@Nullable Instant changedAt) {
    return new TenantSettings(
        id,
        kind,
        name,
        zone,
        workingDays,
        replyTargetDays,
        holidays,
        accentLight,
        accentDark,
        changedAt,
        adminsReadText,
        secondFactorRequired,
        auditValueMonths,
        version);
  }

  TenantSettings with(boolean textReadByAdmins) {
    return new TenantSettings(
        id,
        kind,
        name,
        zone,
        workingDays,
        replyTargetDays,
        holidays,
        accentLight,
        accentDark,
        logoChangedAt,
        textReadByAdmins,
        secondFactorRequired,
        auditValueMonths,
        version);
  }

  /**
   * @param months null: as long as the organisation
   */
  TenantSettings keepingAuditValues(@Nullable Integer months) {
    return new TenantSettings(
        id,
        kind,
        name,
        zone,
        workingDays,
        replyTargetDays,
        holidays,
        accentLight,
        accentDark,
        logoChangedAt,
        adminsReadText,
        secondFactorRequired,
        months,
        version);
  }
}
