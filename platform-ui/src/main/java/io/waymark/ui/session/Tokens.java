package io.waymark.ui.session;

import io.waymark.ui.client.Sessions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One browser's tokens by tenant. Whoever signs in anew gets a new serial, so that an older tab can
 * tell.
 */
final class Tokens {
  private static final AtomicLong SERIALS = new AtomicLong();

  private final Map<String, Held> byTenant = new LinkedHashMap<>();
  private long serial = SERIALS.incrementAndGet();

  long serial() {
    return serial;
  }

  void forget() {
    byTenant.clear();
    serial = SERIALS.incrementAndGet();
  }

  @Nullable Held of(String tenant) {
    return byTenant.get(tenant);
  }

  /** Any tenant that somebody is signed in to; null when there is none. */
  @Nullable String anyTenant() {
    return byTenant.keySet().stream().findFirst().orElse(null);
  }

  void put(Sessions.Session session, Instant now) {
    byTenant.put(
        session.tenant(),
        new Held(
            session.accessToken(), session.refreshToken(), now.plusSeconds(session.expiresIn())));
  }

  void drop(String tenant) {
    byTenant.remove(tenant);
  }

  /** A pair of tokens. */
  record Held(String access, String refresh, Instant until) {
    @Override
    public String toString() {
      return "Held[until " + until + "]";
    }
  }
}
