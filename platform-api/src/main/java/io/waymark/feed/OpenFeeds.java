package io.waymark.feed;

import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.link.Links;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Member;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;

/** What the address of a calendar opens: the calendar, and nothing else. */
@Singleton
class OpenFeeds {
  private final Links links;
  private final CalendarFeedRepository feeds;
  private final Members members;
  private final FeedContents contents;

  OpenFeeds(Links links, CalendarFeedRepository feeds, Members members, FeedContents contents) {
    this.links = links;
    this.feeds = feeds;
    this.members = members;
    this.contents = contents;
  }

  /**
   * @throws NotFound for an address that was never given, or opens nothing any more: all alike
   */
  String read(String token) {
    LinkTarget target = links.read(CalendarFeed.PURPOSE, token).orElseThrow(NotFound::new);
    return Tenants.in(target.tenantId(), () -> read(target));
  }

  private String read(LinkTarget target) {
    CalendarFeed feed =
        feeds
            .findById(target.id())
            .filter(found -> found.opensWith(target))
            .orElseThrow(NotFound::new);
    FeedOwner owner = feeds.owner(target.tenantId(), feed.id()).orElseThrow(NotFound::new);
    Member member = members.get(owner.membershipId());
    return contents.of(
        new Actor(owner.accountId(), owner.membershipId(), target.tenantId(), member.roles()),
        owner.slug(),
        owner.languageOr(feed.language()));
  }
}
