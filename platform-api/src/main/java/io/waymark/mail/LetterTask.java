package io.waymark.mail;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.shared.id.Id;

/** One delivery on the scheduler's list, which names the letter and says nothing of it. */
record LetterTask(long tenantId, long letterId) {
  static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("letter", Void.class);

  static TaskInstance<Void> instance(long tenantId, long letterId) {
    return DESCRIPTOR.instance(new Id(tenantId) + "." + new Id(letterId)).build();
  }

  static LetterTask of(TaskInstance<Void> instance) {
    var parts = instance.getId().split("\\.");
    return new LetterTask(Id.parse(parts[0]).value(), Id.parse(parts[1]).value());
  }
}
