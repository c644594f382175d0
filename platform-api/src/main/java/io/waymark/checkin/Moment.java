package io.waymark.checkin;

import io.waymark.shared.id.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** What makes a new row: an id and the time. */
@Singleton
class Moment {
  private final Ids ids;
  private final Clock clock;

  Moment(Ids ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  long id() {
    return ids.next();
  }

  Instant now() {
    return clock.instant();
  }
}
