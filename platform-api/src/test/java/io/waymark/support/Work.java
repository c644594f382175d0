package io.waymark.support;

import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.micronaut.core.type.Argument;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionOperations;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What jobs do by themselves in a running installation, done when a test says so. */
public final class Work {
  private Work() {}

  /** Does everything that is due by the test's clock, one after the other. */
  public static void runDue() {
    var clock = new SettableClock();
    clock.set(Api.clock().instant());
    var database = DelegatingDataSource.unwrapDataSource(Api.bean(DataSource.class));
    var jobs = TestHelper.createManualScheduler(database, tasks()).clock(clock);
    jobs.jdbcCustomization(new MySQL8JdbcCustomization(true));
    var scheduler = jobs.build();
    for (var due = due(); !due.isEmpty(); due = due()) {
      scheduler.runAnyDueExecutions();
      if (due().equals(due)) {
        throw new IllegalStateException("Due, and not done: " + due);
      }
    }
  }

  /**
   * The scheduler takes so many at a time, other tests leave some behind, and a job may put as many
   * on the list as it took from it: so their number does not say whether all are done.
   */
  private static List<String> due() {
    return Database.column(
        """
        SELECT CONCAT_WS(' ', task_name, task_instance, execution_time) FROM scheduled_tasks
        WHERE execution_time <= ? ORDER BY task_name, task_instance
        """,
        Api.clock().instant().atOffset(ZoneOffset.UTC).toLocalDateTime());
  }

  /** Does one round of a job that returns, whenever its next one is. */
  public static void runRecurring(String name) {
    var tasks = Api.beans(Argument.of(RecurringTask.class));
    var task = tasks.stream().filter(each -> each.getName().equals(name)).findFirst();
    task.orElseThrow().execute(task.orElseThrow().instance(RecurringTask.INSTANCE), null);
  }

  /** For what a service wants in the transaction of its caller, where a test is that. */
  public static void inTransaction(Runnable work) {
    TransactionOperations<?> transactions = Api.bean(TransactionOperations.class);
    transactions.executeWrite(
        status -> {
          work.run();
          return true;
        });
  }

  private static List<Task<?>> tasks() {
    var tasks = new ArrayList<Task<?>>();
    Api.beans(Argument.of(Task.class)).forEach(tasks::add);
    return tasks;
  }
}
