package io.waymark.export;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.shared.id.Id;

/** One export on the scheduler's list. */
record ExportTask(long tenantId, long exportId) {
  static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("export", Void.class);

  static TaskInstance<Void> instance(long tenantId, long exportId) {
    return DESCRIPTOR.instance(new Id(tenantId) + "." + new Id(exportId)).build();
  }

  static ExportTask of(TaskInstance<Void> instance) {
    var parts = instance.getId().split("\\.");
    return new ExportTask(Id.parse(parts[0]).value(), Id.parse(parts[1]).value());
  }
}
