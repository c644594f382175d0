package io.waymark.shared.id;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** What each new row is given: an id of its own, and the moment. */
@Singleton
public class Stamps {
  private final Ids ids;
  private final Clock clock;

  Stamps(Ids ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  public long id() {
    return ids.next();
  }

  public Instant now() {
    return clock.instant();
  }
}
