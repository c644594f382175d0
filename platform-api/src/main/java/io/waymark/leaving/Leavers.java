package io.waymark.leaving;

import io.waymark.export.ExportTarget;
import io.waymark.export.ExportView;
import io.waymark.export.Exports;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.function.Function;
import org.reactivestreams.Publisher;

/**
 * What the link of a leaving page opens: reading and taking away, and nothing else. Each refuses
 * with {@link NotFound} for a text that is no link, and with {@link Unprocessable} {@code
 * leaving.closed}.
 */
@Singleton
class Leavers {
  private final OpenPages open;
  private final LeavingPageRepository pages;
  private final Members members;
  private final TenantRegistry tenants;
  private final Exports exports;

  Leavers(
      OpenPages open,
      LeavingPageRepository pages,
      Members members,
      TenantRegistry tenants,
      Exports exports) {
    this.open = open;
    this.pages = pages;
    this.members = members;
    this.tenants = tenants;
    this.exports = exports;
  }

  LeavingView read(LinkText presented) {
    return on(presented, this::view);
  }

  @Transactional
  ExportView export(LinkText presented, Locale language) {
    return on(presented, page -> exports.start(target(page), language));
  }

  Publisher<byte[]> file(LinkText presented) {
    return on(presented, page -> exports.file(target(page)));
  }

  private LeavingView view(LeavingPage page) {
    return new LeavingView(
        tenants.current().name(),
        members.get(page.membershipId()).name(),
        page.openedAt(),
        page.closesAt(),
        pages.checkIns(page.tenant(), page.membershipId()).stream().map(CheckInRow::view).toList(),
        exports.latest(target(page)).orElse(null));
  }

  private <T> T on(LinkText presented, Function<LeavingPage, T> work) {
    var target = open.target(presented);
    return Tenants.in(target.tenantId(), () -> work.apply(open.find(target)));
  }

  private static ExportTarget target(LeavingPage page) {
    return ExportTarget.leaving(page.tenant(), page.membershipId());
  }
}
