package io.waymark.leaving;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.waymark.export.ExportFile;
import io.waymark.export.ExportView;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import jakarta.validation.Valid;
import org.reactivestreams.Publisher;

@Controller("/api/v1/leaving")
@ExecuteOn(TaskExecutors.BLOCKING)
@WhenFull
class LeavingController {
  private final Leavers leavers;

  LeavingController(Leavers leavers) {
    this.leavers = leavers;
  }

  /** Reads what somebody who left an organisation wrote there; uses nothing up. */
  @Post("/page")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "readLeavingPage")
  @Refuses("leaving.closed")
  LeavingView read(@Body @Valid LinkText presented) {
    return leavers.read(presented);
  }

  /** Begins to collect what the organisation holds of somebody who left it. */
  @Post("/exports")
  @Status(HttpStatus.ACCEPTED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "startLeavingExport")
  @Refuses({"leaving.closed", "export.exists"})
  ExportView export(@Body @Valid LinkText presented, HttpRequest<?> request) {
    return leavers.export(presented, Languages.askedFor(request));
  }

  /** Fetches the file that was collected for somebody who left, a ZIP. */
  @Post(uri = "/file", produces = ExportFile.ZIP)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "downloadLeavingExport")
  @ApiResponse(
      responseCode = "200",
      description = "An archive with waymark.json and index.html.",
      content =
          @Content(
              mediaType = ExportFile.ZIP,
              schema = @Schema(type = "string", format = "binary")))
  @Refuses("leaving.closed")
  HttpResponse<Publisher<byte[]>> file(@Body @Valid LinkText presented) {
    return ExportFile.answer("waymark-my-data.zip", leavers.file(presented));
  }
}
