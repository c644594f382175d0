package io.waymark.tenanterasure;

import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes on with every erasure that is due: closes the organisation first, and empties it later. */
@Singleton
class ErasureRound {
  private static final Logger LOG = LoggerFactory.getLogger(ErasureRound.class);

  /** By then no session of it lives on any node, and no request that began before. */
  private static final Duration CLOSED = Duration.ofMinutes(2);

  private final TenantErasureRepository erasures;
  private final Eraser eraser;
  private final Clock clock;

  ErasureRound(TenantErasureRepository erasures, Eraser eraser, Clock clock) {
    this.erasures = erasures;
    this.eraser = eraser;
    this.clock = clock;
  }

  void run() {
    Tenants.within(
        Tenants.INSTALLATION,
        () -> {
          var now = clock.instant();
          each(
              erasures.findByStatusAndBegunAtLessThanEquals(ErasureStatus.BEGUN, now.minus(CLOSED)),
              eraser::erase);
          each(
              erasures.findByStatusAndDueAtLessThanEquals(ErasureStatus.ANNOUNCED, now),
              eraser::begin);
        });
  }

  /** One that fails is tried again in the next round, and holds up no other. */
  private static void each(List<TenantErasure> some, Consumer<TenantErasure> step) {
    for (TenantErasure erasure : some) {
      try {
        step.accept(erasure);
      } catch (RuntimeException e) {
        LOG.error("Organisation {} is not erased yet", erasure.erasedId(), e);
      }
    }
  }
}
