package io.waymark.openapi;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;

@Controller("/openapi.yml")
@ExecuteOn(TaskExecutors.BLOCKING)
class OpenApiController {
  private final OpenApiDocument document;

  OpenApiController(OpenApiDocument document) {
    this.document = document;
  }

  /** Describes this API: its operations, who may call them, examples and problem codes. */
  @Get(produces = "application/yaml")
  @Operation(operationId = "readOpenApi")
  @Secured(SecurityRule.IS_ANONYMOUS)
  String read() {
    return document.text();
  }
}
