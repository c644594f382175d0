package io.waymark.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * Puts work on the list in the transaction of whoever asks for it: both come to be, or neither. It
 * is done at least once, on one node or, if that one dies over it, on another.
 */
@Singleton
public class Schedules {
  private final SchedulerClient client;

  Schedules(DataSource transactional) {
    this.client =
        SchedulerClient.Builder.create(transactional)
            .jdbcCustomization(new MySQL8JdbcCustomization(true))
            .build();
  }

  /**
   * Much work at once, none of which is on the list yet.
   *
   * @throws jakarta.transaction.TransactionalException outside a transaction
   */
  @Transactional(TxType.MANDATORY)
  public void at(Instant moment, List<TaskInstance<?>> work) {
    client.scheduleBatch(work, moment);
  }

  /**
   * Does nothing for an instance that is on the list already.
   *
   * @throws jakarta.transaction.TransactionalException outside a transaction
   */
  @Transactional(TxType.MANDATORY)
  public void at(Instant moment, TaskInstance<?> work) {
    client.scheduleIfNotExists(work, moment);
  }
}
