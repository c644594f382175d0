package io.waymark.framework;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.waymark.shared.document.Changes;
import io.waymark.shared.document.YamlFile;
import io.waymark.shared.id.Id;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Role;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class FrameworkController {
  private final Frameworks frameworks;
  private final FrameworkOverview overview;

  FrameworkController(Frameworks frameworks, FrameworkOverview overview) {
    this.frameworks = frameworks;
    this.overview = overview;
  }

  /** Lists the frameworks with their versions, what uses these, and the drafts. */
  @Get("/frameworks")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listFrameworks")
  FrameworkList list(HttpRequest<?> request) {
    return overview.list(Languages.askedFor(request));
  }

  /** Exports a published version as YAML, in the form in which the shipped framework is kept. */
  @Get(uri = "/framework-versions/{frameworkVersionId}/file", produces = YamlFile.TYPE)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "exportFrameworkVersion")
  @ApiResponse(
      responseCode = "200",
      description = "The framework as YAML.",
      content = @Content(mediaType = YamlFile.TYPE, schema = @Schema(type = "string")))
  HttpResponse<String> export(Id frameworkVersionId) {
    PublishedFramework framework = frameworks.version(frameworkVersionId.value());
    return YamlFile.of(
        framework.document().slug() + "-" + framework.number(),
        FrameworkDocumentWriter.tree(framework.document()));
  }

  /** Compares a version with another: what is added, removed, moved and changed, by key. */
  @Get("/framework-versions/{frameworkVersionId}/changes-since/{earlierFrameworkVersionId}")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "compareFrameworkVersions")
  Changes changes(Id frameworkVersionId, Id earlierFrameworkVersionId, HttpRequest<?> request) {
    return overview.changes(
        earlierFrameworkVersionId.value(), frameworkVersionId.value(), Languages.askedFor(request));
  }
}
