package io.waymark.shared.id;

import io.hypersistence.tsid.TSID;
import jakarta.inject.Singleton;

/** Makes ids: unique within this node, sorted by the time of their making. */
@Singleton
public class Ids {
  private final TSID.Factory factory = TSID.Factory.builder().build();

  public long next() {
    return factory.generate().toLong();
  }
}
