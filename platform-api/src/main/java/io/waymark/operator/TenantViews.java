package io.waymark.operator;

import static java.util.stream.Collectors.toMap;

import io.waymark.quota.Quota;
import io.waymark.quota.Quotas;
import io.waymark.quota.Usage;
import io.waymark.quota.Usages;
import io.waymark.tenanterasure.Erasures;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Puts together what operators see of organisations, in as many statements for one as for many. */
@Singleton
class TenantViews {
  private final TenantReads reads;
  private final Quotas quotas;
  private final Usages usages;
  private final Erasures erasures;

  TenantViews(TenantReads reads, Quotas quotas, Usages usages, Erasures erasures) {
    this.reads = reads;
    this.quotas = quotas;
    this.usages = usages;
    this.erasures = erasures;
  }

  List<TenantView> of(List<TenantRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var ids = rows.stream().map(TenantRow::id).toList();
    var known =
        new Known(
            members(ids), quotas.of(ids), usages.of(ids), erasures.dueOf(ids), activities(ids));
    return rows.stream().map(known::view).toList();
  }

  private Map<Long, Long> members(List<Long> ids) {
    return reads.sizes(ids).stream().collect(toMap(TenantSize::tenantId, TenantSize::members));
  }

  private Map<Long, Instant> activities(List<Long> ids) {
    return reads.activities(ids).stream()
        .collect(toMap(TenantActivity::tenantId, TenantActivity::lastActiveAt));
  }

  /** By tenant. */
  private record Known(
      Map<Long, Long> members,
      Map<Long, Quota> quotas,
      Map<Long, Usage> usages,
      Map<Long, Instant> erasures,
      Map<Long, Instant> activities) {

    TenantView view(TenantRow row) {
      var usage = usages.get(row.id());
      return new TenantView(
          row.slug(),
          row.name(),
          row.kind(),
          row.suspended(),
          erasures.get(row.id()),
          members.getOrDefault(row.id(), 0L),
          usage == null ? null : usage.bytes(),
          Limits.of(quotas.getOrDefault(row.id(), Quota.NONE)),
          activities.get(row.id()),
          row.createdAt());
    }
  }
}
