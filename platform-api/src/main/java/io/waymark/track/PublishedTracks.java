package io.waymark.track;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The versions that were read last, parsed. They never change, so nothing has to be taken out but
 * for room.
 */
final class PublishedTracks {
  private static final int MOST = 64;

  private record Key(long tenantId, long versionId) {}

  private final Map<Key, PublishedTrack> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, PublishedTrack> eldest) {
              return size() > MOST;
            }
          });

  PublishedTrack get(long tenantId, long versionId, Supplier<PublishedTrack> reading) {
    Key key = new Key(tenantId, versionId);
    PublishedTrack known = kept.get(key);
    if (known != null) {
      return known;
    }
    PublishedTrack read = reading.get();
    kept.put(key, read);
    return read;
  }
}
