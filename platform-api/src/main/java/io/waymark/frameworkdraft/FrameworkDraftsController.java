package io.waymark.frameworkdraft;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.limit.LargeBody;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1/framework-drafts")
@ExecuteOn(TaskExecutors.BLOCKING)
class FrameworkDraftsController {
  private final FrameworkDrafts drafts;
  private final FrameworkDraftReading reading;

  FrameworkDraftsController(FrameworkDrafts drafts, FrameworkDraftReading reading) {
    this.drafts = drafts;
    this.reading = reading;
  }

  /** Begins a draft of a framework: from a published version, from the shipped one, or empty. */
  @Post
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "beginFrameworkDraft")
  @Refuses({"draft.exists", "draft.slug_missing", "framework.exists"})
  FrameworkDraftView begin(@Body @Valid BeginFrameworkDraft wanted) {
    return reading.view(drafts.get(drafts.begin(wanted)));
  }

  /** Begins a draft from a YAML file; nothing is kept of one that is no framework. */
  @Post("/import")
  @LargeBody
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "importFramework")
  @Refuses({"draft.exists", "draft.file", "draft.shape", "draft.slug"})
  FrameworkDraftView fromFile(@Body @Valid ImportFramework wanted) {
    return reading.view(drafts.get(drafts.begin(wanted.yaml(), wanted.slug())));
  }
}
