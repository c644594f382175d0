package io.waymark.operator;

import io.waymark.quota.Quotas;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The installation's organisations: how many, how large; new ones, and ones that have to wait. */
@Singleton
class Organisations {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");

  private final TenantReads reads;
  private final TenantRegistry registry;
  private final TenantViews views;
  private final Quotas quotas;
  private final Founding founding;

  Organisations(
      TenantReads reads,
      TenantRegistry registry,
      TenantViews views,
      Quotas quotas,
      Founding founding) {
    this.reads = reads;
    this.registry = registry;
    this.views = views;
    this.quotas = quotas;
    this.founding = founding;
  }

  /**
   * @param text part of a name or an address; empty for all
   * @param after the last address of the page before; null for the first page
   * @throws Unprocessable {@code page.cursor}
   */
  Page<TenantView> page(String text, @Nullable String after, int size) {
    if (after != null && !SLUG.matcher(after).matches()) {
      throw new Unprocessable("page.cursor", "Use the cursor that the page before gave.");
    }
    var found = reads.page(pattern(text), after == null ? "" : after, size + 1);
    var page = found.subList(0, Math.min(size, found.size()));
    return new Page<>(views.of(page), found.size() > size ? page.getLast().slug() : null);
  }

  /**
   * Founds an organisation and invites its first owner: both, or neither.
   *
   * @throws Conflict {@code tenant.slug_taken}
   */
  @Transactional
  TenantView create(NewOrganisation wanted) {
    founding.found(wanted);
    return read(wanted.slug());
  }

  /**
   * @throws NotFound when there is no such organisation
   */
  @Transactional
  TenantView changeStatus(String slug, boolean suspended) {
    long tenantId = find(slug).id();
    if (suspended) {
      registry.suspend(tenantId);
    } else {
      registry.resume(tenantId);
    }
    return read(slug);
  }

  /**
   * Sets what it may have; less than it has already removes nothing.
   *
   * @throws NotFound when there is no such organisation
   */
  @Transactional
  TenantView changeLimits(String slug, Limits wanted) {
    long tenantId = find(slug).id();
    var before = quotas.change(tenantId, wanted.quota());
    limited(tenantId, "tenant.members_limited", before.members(), wanted.members());
    limited(tenantId, "tenant.storage_limited", before.bytes(), wanted.bytes());
    limited(
        tenantId,
        "tenant.requests_limited",
        before.requestsPerMinute(),
        wanted.requestsPerMinute());
    return read(slug);
  }

  private void limited(long tenantId, String action, @Nullable Number from, @Nullable Number to) {
    if (!Objects.equals(from, to)) {
      registry.recordInBoth(action, tenantId, Map.of("from", said(from), "to", said(to)));
    }
  }

  private static String said(@Nullable Number limit) {
    return limit == null ? "none" : limit.toString();
  }

  /**
   * @throws NotFound when there is no such organisation
   */
  long idOf(String slug) {
    return find(slug).id();
  }

  private TenantView read(String slug) {
    return views.of(List.of(find(slug))).getFirst();
  }

  private TenantRow find(String slug) {
    return Stream.of(slug)
        .filter(SLUG.asMatchPredicate())
        .flatMap(known -> reads.one(known).stream())
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** For LIKE, whose own signs stand for themselves. */
  private static String pattern(String text) {
    return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
