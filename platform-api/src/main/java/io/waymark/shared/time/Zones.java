package io.waymark.shared.time;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Time zones by their names in the IANA database. */
public final class Zones {
  private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

  private Zones() {}

  /** Offsets such as {@code +02:00} are no place to live: they know no summer. */
  public static Optional<ZoneId> named(String name) {
    return KNOWN.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
  }
}
