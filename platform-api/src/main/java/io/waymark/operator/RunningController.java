package io.waymark.operator;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.mail.DeadLetters;
import io.waymark.schedule.RecurringJobs;
import io.waymark.shared.id.Id;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantRegistry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/operator")
@ExecuteOn(TaskExecutors.BLOCKING)
class RunningController {
  private final DeadLetters letters;
  private final RecurringJobs jobs;
  private final TenantRegistry tenants;

  RunningController(DeadLetters letters, RecurringJobs jobs, TenantRegistry tenants) {
    this.letters = letters;
    this.jobs = jobs;
    this.tenants = tenants;
  }

  /** Lists the letters of all organisations that were given up, newest first. */
  @Get("/letters/dead")
  @Secured(Role.Name.OPERATOR)
  @Operation(operationId = "listDeadLetters")
  @Refuses("page.cursor")
  Page<DeadLetterView> deadLetters(
      @Nullable @QueryValue String cursor,
      @QueryValue(defaultValue = "50") @Min(1) @Max(100) int size) {
    var after = Page.after(cursor);
    var found = letters.list(after == null ? Long.MAX_VALUE : after.value(), size + 1);
    var page = found.stream().limit(size).map(DeadLetterView::of).toList();
    return new Page<>(page, found.size() > size ? page.getLast().letterId().toString() : null);
  }

  /** Tries again to deliver a letter that was given up. */
  @Post("/letters/{letterId}/attempts")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.OPERATOR)
  @Operation(operationId = "tryLetterAgain")
  void tryAgain(Id letterId, @Body @Valid TryAgain wanted) {
    var tenant = tenants.find(wanted.slug()).orElseThrow(NotFound::new);
    letters.tryAgain(tenant.id(), letterId.value());
  }

  /** Lists the jobs that return, and how each does. */
  @Get("/jobs")
  @Secured(Role.Name.OPERATOR)
  @Operation(operationId = "listJobs")
  JobsView jobs() {
    return new JobsView(jobs.list().stream().map(JobView::of).toList());
  }
}
