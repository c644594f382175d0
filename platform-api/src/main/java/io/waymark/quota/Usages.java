package io.waymark.quota;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What organisations have stored, as it was last measured. */
@Singleton
public class Usages {
  private static final Logger LOG = LoggerFactory.getLogger(Usages.class);
  private static final Duration DAY = Duration.ofDays(1);

  /** A little less than an hour, so that a job that runs each hour finds it old enough. */
  private static final Duration HOUR = Duration.ofMinutes(55);

  private final TenantUsageRepository usages;
  private final StoredBytes stored;
  private final TenantRegistry tenants;
  private final Clock clock;

  Usages(TenantUsageRepository usages, StoredBytes stored, TenantRegistry tenants, Clock clock) {
    this.usages = usages;
    this.stored = stored;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** By tenant; those that were not measured yet are left out. */
  public Map<Long, Usage> of(Collection<Long> tenantIds) {
    return usages.of(tenantIds).stream().collect(toMap(Usage::tenantId, identity()));
  }

  /** Measures those whose turn it is: each once a day, and each hour where there is a limit. */
  void measure() {
    var now = clock.instant();
    var fresh = new HashSet<>(usages.measuredAfter(now.minus(DAY), now.minus(HOUR)));
    tenants.ids().stream().filter(id -> !fresh.contains(id)).forEach(this::tryToMeasure);
  }

  /** One that cannot be measured holds up no other. */
  private void tryToMeasure(long tenantId) {
    try {
      measure(tenantId);
    } catch (RuntimeException e) {
      LOG.error("The storage of tenant {} is not measured", tenantId, e);
    }
  }

  /** Measures one now. */
  public void measure(long tenantId) {
    usages.put(tenantId, stored.of(tenantId), clock.instant());
  }
}
