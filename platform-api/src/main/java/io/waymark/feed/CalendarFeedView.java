package io.waymark.feed;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param address where programs fetch the calendar; absent while there is none
 * @param openedAt since when it has this address
 */
@Serdeable
record CalendarFeedView(@Nullable String address, @Nullable Instant openedAt) {
  static final CalendarFeedView NONE = new CalendarFeedView(null, null);

  @Override
  public String toString() {
    return "CalendarFeedView[]";
  }
}
