package io.waymark.leaving;

import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.link.Links;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Members;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Tells whether a link still opens its page. Whether the organisation is suspended is no matter.
 */
@Singleton
class OpenPages {
  private final LeavingPageRepository pages;
  private final Links links;
  private final Members members;
  private final Clock clock;

  OpenPages(LeavingPageRepository pages, Links links, Members members, Clock clock) {
    this.pages = pages;
    this.links = links;
    this.members = members;
    this.clock = clock;
  }

  /**
   * @throws NotFound for a text that is no link of this installation
   */
  LinkTarget target(LinkText presented) {
    return links.read(LeavingPage.PURPOSE, presented.token()).orElseThrow(NotFound::new);
  }

  /**
   * In the scope of the target's tenant.
   *
   * @throws Unprocessable {@code leaving.closed} when the time is over, a newer letter was sent, or
   *     the person is back
   */
  LeavingPage find(LinkTarget target) {
    var now = clock.instant();
    return pages
        .findById(target.id())
        .filter(page -> page.isOpenFor(target, now))
        .filter(page -> !members.get(page.membershipId()).active())
        .orElseThrow(
            () ->
                new Unprocessable(
                    "leaving.closed",
                    "This page is closed: its time is over, or a newer letter has another link."));
  }
}
