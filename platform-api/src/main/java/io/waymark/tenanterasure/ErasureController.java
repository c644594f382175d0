package io.waymark.tenanterasure;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/operator")
@ExecuteOn(TaskExecutors.BLOCKING)
class ErasureController {
  private final Erasures erasures;
  private final ErasureRecords records;

  ErasureController(Erasures erasures, ErasureRecords records) {
    this.erasures = erasures;
    this.records = records;
  }

  /**
   * Gives 30 days' notice that an organisation will be erased, and tells its owners; it works as
   * before until then.
   *
   * @param tenantKey its name in addresses
   */
  @Put("/tenants/{tenantKey}/erasure")
  @Secured(Role.Name.OPERATOR)
  @Operation(operationId = "announceErasure")
  @Refuses({"tenant.name_differs", "tenant.erasure_announced"})
  ErasureView announce(Actor actor, String tenantKey, @Body @Valid AnnounceErasure wanted) {
    return records.view(erasures.announce(actor, tenantKey, wanted.name()));
  }

  /**
   * Calls the erasure of an organisation off, until it has begun.
   *
   * @param tenantKey its name in addresses
   */
  @Delete("/tenants/{tenantKey}/erasure")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.OPERATOR)
  @Operation(operationId = "callOffErasure")
  @Refuses("tenant.erasing")
  void callOff(String tenantKey) {
    erasures.callOff(tenantKey);
  }

  /** Lists which organisations were erased, will be, or were to be, newest first. */
  @Get("/erasures")
  @Secured(Role.Name.OPERATOR)
  @Operation(operationId = "listErasures")
  @Refuses("page.cursor")
  Page<ErasureView> list(
      @Nullable @QueryValue String cursor,
      @QueryValue(defaultValue = "50") @Min(1) @Max(100) int size) {
    return records.page(Page.after(cursor), size);
  }
}
