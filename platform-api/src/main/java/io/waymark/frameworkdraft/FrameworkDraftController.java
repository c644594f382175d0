package io.waymark.frameworkdraft;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.waymark.framework.PublishedFramework;
import io.waymark.shared.document.Changes;
import io.waymark.shared.document.YamlFile;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import io.waymark.shared.limit.LargeBody;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/framework-drafts/{frameworkDraftId}")
@ExecuteOn(TaskExecutors.BLOCKING)
class FrameworkDraftController {
  private final FrameworkDrafts drafts;
  private final FrameworkDraftReading reading;

  FrameworkDraftController(FrameworkDrafts drafts, FrameworkDraftReading reading) {
    this.drafts = drafts;
    this.reading = reading;
  }

  /** Reads a draft of a framework, with what is still wrong with it. */
  @Get
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "readFrameworkDraft")
  HttpResponse<FrameworkDraftView> read(Id frameworkDraftId) {
    return tagged(drafts.get(frameworkDraftId.value()));
  }

  /** Saves a draft as it stands, finished or not. */
  @Put
  @LargeBody
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "saveFrameworkDraft")
  @Refuses({
    "draft.published",
    "draft.shape",
    "draft.slug",
    "precondition.required",
    "precondition.stale"
  })
  HttpResponse<FrameworkDraftView> save(
      Id frameworkDraftId,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body @Valid SaveFrameworkDraft wanted) {
    return tagged(drafts.save(frameworkDraftId.value(), ifMatch, wanted.document()));
  }

  /** Throws a draft away. */
  @Delete
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "discardFrameworkDraft")
  @Refuses("draft.published")
  void discard(Id frameworkDraftId) {
    drafts.discard(frameworkDraftId.value());
  }

  /** Publishes a draft as the next version of its framework, which never changes again. */
  @Put("/publication")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "publishFrameworkDraft")
  @Refuses({
    "draft.published",
    "draft.faults",
    "framework.version_exists",
    "precondition.required",
    "precondition.stale"
  })
  PublishedView publish(
      Id frameworkDraftId, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
    PublishedFramework published = drafts.publish(frameworkDraftId.value(), ifMatch);
    return new PublishedView(new Id(published.versionId()), published.number());
  }

  /** Compares a draft with the version before it, by key. */
  @Get("/changes")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "compareFrameworkDraft")
  Changes changes(Id frameworkDraftId, HttpRequest<?> request) {
    return reading.changes(drafts.get(frameworkDraftId.value()), Languages.askedFor(request));
  }

  /** Exports a draft as YAML, finished or not. */
  @Get(uri = "/file", produces = YamlFile.TYPE)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "exportFrameworkDraft")
  @ApiResponse(
      responseCode = "200",
      description = "The framework as YAML.",
      content = @Content(mediaType = YamlFile.TYPE, schema = @Schema(type = "string")))
  HttpResponse<String> export(Id frameworkDraftId) {
    FrameworkDraft draft = drafts.get(frameworkDraftId.value());
    return YamlFile.of(draft.slug() + "-draft", draft.document());
  }

  private HttpResponse<FrameworkDraftView> tagged(FrameworkDraft draft) {
    FrameworkDraftView view = reading.view(draft);
    return HttpResponse.ok(view).header(HttpHeaders.ETAG, ETag.of(view.version()));
  }
}
