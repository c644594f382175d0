package io.waymark.insight;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.cohort.CohortStatus;
import io.waymark.shared.id.Id;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Role;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/cohorts")
@ExecuteOn(TaskExecutors.BLOCKING)
class CohortController {
  private final CohortOverview overview;

  CohortController(CohortOverview overview) {
    this.overview = overview;
  }

  /** Lists the cohorts with their health, newest start first. */
  @Get
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listCohorts")
  @Refuses("page.cursor")
  Page<CohortView> list(
      @Nullable @QueryValue String cursor,
      @QueryValue(defaultValue = "24") @Min(1) @Max(50) int size,
      @Nullable @QueryValue CohortStatus status,
      HttpRequest<?> request) {
    return overview.page(Page.after(cursor), size, status, Languages.askedFor(request));
  }

  /** Reads a cohort's people by weeks, with its figures; nothing of what anybody wrote. */
  @Get("/{cohortId}/grid")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "readCohortGrid")
  GridView grid(Id cohortId, HttpRequest<?> request) {
    return overview.grid(cohortId.value(), Languages.askedFor(request));
  }
}
