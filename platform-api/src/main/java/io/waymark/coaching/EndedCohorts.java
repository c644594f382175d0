package io.waymark.coaching;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import io.waymark.cohort.CohortEnded;
import io.waymark.cohort.CohortStatus;
import io.waymark.setting.Settings;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;

/**
 * Calls off what a cohort had planned. A group that is completed meets no more, while its people
 * keep their mentors until they graduate; a cancelled cohort keeps nothing.
 */
@Singleton
class EndedCohorts implements ApplicationEventListener<CohortEnded>, Ordered {
  private final SessionChanges changes;
  private final Settings settings;

  EndedCohorts(SessionChanges changes, Settings settings) {
    this.changes = changes;
    this.settings = settings;
  }

  /** Before those who are to be told are let go. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  @Transactional
  public void onApplicationEvent(CohortEnded ended) {
    boolean cancelled = ended.status() == CohortStatus.CANCELLED;
    changes.cancelAll(ended.cohortId(), cancelled, Locale.of(settings.read().language()));
  }
}
