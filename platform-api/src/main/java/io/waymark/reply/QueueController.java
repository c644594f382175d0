package io.waymark.reply;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/me/queue")
@ExecuteOn(TaskExecutors.BLOCKING)
class QueueController {
  private final Queue queue;

  QueueController(Queue queue) {
    this.queue = queue;
  }

  /** Lists the check-ins that wait for one's answer, oldest first. */
  @Get
  @Secured(Role.Name.MENTOR)
  @Operation(operationId = "readQueue")
  @Refuses("page.cursor")
  QueueView read(
      Actor actor,
      @Nullable @QueryValue String cursor,
      @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
    return queue.page(actor, cursor == null ? null : QueueCursor.parse(cursor), size);
  }
}
