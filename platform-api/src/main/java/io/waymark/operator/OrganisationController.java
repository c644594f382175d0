package io.waymark.operator;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/operator/tenants")
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganisationController {
  private final Organisations organisations;

  OrganisationController(Organisations organisations) {
    this.organisations = organisations;
  }

  /** Lists the organisations of this installation by address. */
  @Get
  @Secured(Role.Name.OPERATOR)
  @Operation(operationId = "listTenants")
  @Refuses("page.cursor")
  Page<TenantView> list(
      @QueryValue(defaultValue = "") @Size(max = 100) String text,
      @Nullable @QueryValue String cursor,
      @QueryValue(defaultValue = "50") @Min(1) @Max(100) int size) {
    return organisations.page(text, cursor, size);
  }

  /** Founds an organisation, and invites its first owner by mail. */
  @Post
  @Status(HttpStatus.CREATED)
  @Secured(Role.Name.OPERATOR)
  @Operation(operationId = "createTenant")
  @Refuses("tenant.slug_taken")
  TenantView create(@Body @Valid NewOrganisation wanted) {
    return organisations.create(wanted);
  }

  /**
   * Ends everybody's sign-in to an organisation within a minute, or opens it again.
   *
   * @param tenantKey its name in addresses
   */
  @Put("/{tenantKey}/status")
  @Secured(Role.Name.OPERATOR)
  @Operation(operationId = "changeTenantStatus")
  @Refuses("tenant.erasing")
  TenantView changeStatus(String tenantKey, @Body @Valid ChangeTenantStatus wanted) {
    return organisations.changeStatus(tenantKey, wanted.suspended());
  }

  /**
   * Sets how many members, how much storage and how many requests an organisation may have; what it
   * has already stays.
   *
   * @param tenantKey its name in addresses
   */
  @Put("/{tenantKey}/limits")
  @Secured(Role.Name.OPERATOR)
  @Operation(operationId = "changeTenantLimits")
  TenantView changeLimits(String tenantKey, @Body @Valid Limits wanted) {
    return organisations.changeLimits(tenantKey, wanted);
  }
}
