package io.waymark.operator;

import static java.util.stream.Collectors.toMap;

import io.waymark.invitation.Invitations;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The installation's organisations: how many, how large; new ones, and ones that have to wait. */
@Singleton
class Organisations {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");

  private final TenantReads reads;
  private final TenantRegistry registry;
  private final Invitations invitations;

  Organisations(TenantReads reads, TenantRegistry registry, Invitations invitations) {
    this.reads = reads;
    this.registry = registry;
    this.invitations = invitations;
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
    return new Page<>(views(page), found.size() > size ? page.getLast().slug() : null);
  }

  /**
   * Founds an organisation and invites its first owner: both, or neither.
   *
   * @throws Conflict {@code tenant.slug_taken}
   */
  @Transactional
  TenantView create(NewOrganisation wanted) {
    long tenantId = registry.create(wanted.tenant()).id();
    Tenants.within(tenantId, () -> invitations.inviteFirstOwner(tenantId, wanted.firstOwner()));
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

  private TenantView read(String slug) {
    return views(List.of(find(slug))).getFirst();
  }

  private TenantRow find(String slug) {
    return Stream.of(slug)
        .filter(SLUG.asMatchPredicate())
        .flatMap(known -> reads.one(known).stream())
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private List<TenantView> views(List<TenantRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var ids = rows.stream().map(TenantRow::id).toList();
    var sizes = reads.sizes(ids).stream().collect(toMap(TenantSize::tenantId, TenantSize::members));
    var activities =
        reads.activities(ids).stream()
            .collect(toMap(TenantActivity::tenantId, TenantActivity::lastActiveAt));
    return rows.stream()
        .map(
            row ->
                new TenantView(
                    row.slug(),
                    row.name(),
                    row.kind(),
                    row.suspended(),
                    sizes.getOrDefault(row.id(), 0L),
                    activities.get(row.id()),
                    row.createdAt()))
        .toList();
  }

  /** For LIKE, whose own signs stand for themselves. */
  private static String pattern(String text) {
    return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
