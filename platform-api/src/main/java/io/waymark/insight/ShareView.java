package io.waymark.insight;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How many check-ins of several people were on time.
 *
 * @param of how many count
 */
@Serdeable
record ShareView(int onTime, int of) {
  static final ShareView NOTHING = new ShareView(0, 0);

  ShareView plus(ShareView other) {
    return new ShareView(onTime + other.onTime, of + other.of);
  }

  /** Null while nothing counts: a share of nothing says nothing. */
  @Nullable ShareView orNull() {
    return of == 0 ? null : this;
  }
}
