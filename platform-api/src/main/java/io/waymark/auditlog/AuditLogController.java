package io.waymark.auditlog;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

@Controller("/api/v1/audit-events")
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditLogController {
  private final AuditLog log;
  private final AuditExport export;

  AuditLogController(AuditLog log, AuditExport export) {
    this.log = log;
    this.export = export;
  }

  /** Lists what was done in the organisation, or to the installation, newest first. */
  @Get
  @Secured({Role.Name.ADMIN, Role.Name.OWNER, Role.Name.OPERATOR})
  @Operation(operationId = "listAuditEvents")
  @Refuses("page.cursor")
  Page<AuditEventView> list(
      Actor actor,
      @Valid @RequestBean AuditFilter filter,
      @Nullable @QueryValue String cursor,
      @QueryValue(defaultValue = "50") @Min(1) @Max(100) int size) {
    return log.page(actor, filter, cursor == null ? null : AuditCursor.parse(cursor), size);
  }

  /** Exports what was done as CSV, newest first; that this was done is an event, too. */
  @Get(uri = "/export", produces = "text/csv")
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "exportAuditEvents")
  @ApiResponse(
      responseCode = "200",
      description = "Lines of text below one of names.",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @Refuses("audit.export_too_long")
  HttpResponse<Publisher<byte[]>> export(Actor actor, @Valid @RequestBean AuditFilter filter) {
    export.begin(actor, filter);
    return HttpResponse.<Publisher<byte[]>>ok(export.file(actor, filter))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-log.csv\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
