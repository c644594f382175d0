package io.waymark.export;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.waymark.identity.SessionOnly;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import org.reactivestreams.Publisher;

@Controller("/api/v1/exports")
@ExecuteOn(TaskExecutors.BLOCKING)
@SessionOnly
@WhenFull
class TenantExportController {
  private final Exports exports;

  TenantExportController(Exports exports) {
    this.exports = exports;
  }

  /** Begins to collect what the organisation holds, without what its people wrote. */
  @Post
  @Status(HttpStatus.ACCEPTED)
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "startExport")
  @Refuses("export.exists")
  ExportView start(Actor actor, HttpRequest<?> request) {
    return exports.ofTenant(actor.tenantId(), Languages.askedFor(request));
  }

  /** Tells how far the organisation's export is; nothing when there is none. */
  @Get
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "listExports")
  ExportsView list(Actor actor) {
    return new ExportsView(exports.latestOfTenant(actor.tenantId()).stream().toList());
  }

  /** Fetches the file of the organisation's export, a ZIP. */
  @Get(uri = "/file", produces = ExportFile.ZIP)
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "downloadExport")
  @ApiResponse(
      responseCode = "200",
      description = "An archive with waymark.json and index.html.",
      content =
          @Content(
              mediaType = ExportFile.ZIP,
              schema = @Schema(type = "string", format = "binary")))
  HttpResponse<Publisher<byte[]>> file(Actor actor) {
    return ExportFile.answer(
        "waymark-organisation.zip", exports.file(ExportTarget.tenant(actor.tenantId())));
  }
}
