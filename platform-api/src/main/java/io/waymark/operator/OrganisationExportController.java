package io.waymark.operator;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.export.ExportView;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Role;

@Controller("/api/v1/operator/tenants/{tenantKey}/exports")
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganisationExportController {
  private final OrganisationExports exports;

  OrganisationExportController(OrganisationExports exports) {
    this.exports = exports;
  }

  /**
   * Begins to collect what an organisation holds, without what its people wrote; its owners are
   * told when it is ready, and they alone fetch it.
   *
   * @param tenantKey its name in addresses
   */
  @Post
  @Status(HttpStatus.ACCEPTED)
  @Secured(Role.Name.OPERATOR)
  @Operation(operationId = "startTenantExport")
  @Refuses("export.exists")
  ExportView start(String tenantKey, HttpRequest<?> request) {
    return exports.start(tenantKey, Languages.askedFor(request));
  }

  /**
   * Tells how far the export of an organisation is; nothing when there is none.
   *
   * @param tenantKey its name in addresses
   */
  @Get
  @Secured(Role.Name.OPERATOR)
  @Operation(operationId = "listTenantExports")
  OrganisationExportsView list(String tenantKey) {
    return new OrganisationExportsView(exports.list(tenantKey));
  }
}
