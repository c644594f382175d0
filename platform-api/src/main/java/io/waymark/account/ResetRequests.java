package io.waymark.account;

import io.waymark.schedule.Schedules;
import io.waymark.shared.id.Ids;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;

/** Takes requests for a new password, without looking who asks. */
@Singleton
class ResetRequests {
  private final Schedules schedules;
  private final Ids ids;
  private final Clock clock;

  ResetRequests(Schedules schedules, Ids ids, Clock clock) {
    this.schedules = schedules;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  void ask(String email, Locale language) {
    schedules.at(clock.instant(), ResetTask.instance(ids, email, language));
  }
}
