package io.waymark.leaving;

import io.micronaut.runtime.event.annotation.EventListener;
import io.waymark.shared.id.Ids;
import io.waymark.tenancy.MemberLeft;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Opens a page for whoever leaves, and writes them where it is. In the transaction of leaving. */
@Singleton
class LeavingPages {
  private final LeavingPageRepository pages;
  private final LeavingLetters letters;
  private final Tenants tenants;
  private final Ids ids;
  private final Clock clock;

  LeavingPages(
      LeavingPageRepository pages, LeavingLetters letters, Tenants tenants, Ids ids, Clock clock) {
    this.pages = pages;
    this.letters = letters;
    this.tenants = tenants;
    this.ids = ids;
    this.clock = clock;
  }

  /** Operators leave nothing behind that is theirs. */
  @EventListener
  @Transactional
  void open(MemberLeft left) {
    if (tenants.currentId() != Tenants.INSTALLATION) {
      var now = clock.instant();
      var page =
          pages
              .findByMembershipId(left.membershipId())
              .map(earlier -> pages.update(earlier.again(now)))
              .orElseGet(() -> pages.save(LeavingPage.first(ids.next(), left.membershipId(), now)));
      letters.tell(page, tenants.currentId());
    }
  }
}
