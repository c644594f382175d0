package io.waymark.feed;

import io.waymark.shared.id.Ids;
import io.waymark.shared.link.Links;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The address of one's own calendar: open it, give it another one, close it. */
@Singleton
public class CalendarFeeds {
  private final CalendarFeedRepository feeds;
  private final FeedAddress address;
  private final Links links;
  private final Ids ids;
  private final Clock clock;

  CalendarFeeds(
      CalendarFeedRepository feeds, FeedAddress address, Links links, Ids ids, Clock clock) {
    this.feeds = feeds;
    this.address = address;
    this.links = links;
    this.ids = ids;
    this.clock = clock;
  }

  CalendarFeedView read(Actor actor) {
    return feeds
        .findByMembershipId(actor.membershipId())
        .filter(feed -> feed.revokedAt() == null)
        .map(feed -> view(actor, feed))
        .orElse(CalendarFeedView.NONE);
  }

  /**
   * Gives it an address that nobody had before; the one before opens nothing any more.
   *
   * @param language of whoever asks
   * @throws Conflict {@code calendar_feed.exists} when two are opened at once
   */
  @Transactional
  public CalendarFeedView renew(Actor actor, Locale language) {
    Instant now = clock.instant();
    Optional<CalendarFeed> before = feeds.findByMembershipId(actor.membershipId());
    if (before.isPresent()) {
      return view(actor, feeds.update(before.get().renewed(language, now)));
    }
    CalendarFeed first =
        new CalendarFeed(
            ids.next(), null, actor.membershipId(), 1, language.getLanguage(), now, null, null);
    DuplicateKey.becomes(
        () -> new Conflict("calendar_feed.exists", "You opened it elsewhere just now."),
        () -> feeds.save(first));
    return view(actor, first);
  }

  /** Its address opens nothing any more; again changes nothing. */
  @Transactional
  public void revoke(Actor actor) {
    feeds
        .findByMembershipId(actor.membershipId())
        .filter(feed -> feed.revokedAt() == null)
        .ifPresent(feed -> feeds.update(feed.revoked(clock.instant())));
  }

  private CalendarFeedView view(Actor actor, CalendarFeed feed) {
    String token = links.token(feed.target(actor.tenantId()));
    return new CalendarFeedView(address.of(token), feed.openedAt());
  }
}
