package io.waymark.programpage;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProgramPageController {
  private final ProgramPages pages;

  ProgramPageController(ProgramPages pages) {
    this.pages = pages;
  }

  /** Reads what a program says of itself to anybody, and which cohorts take applications. */
  @Get("/program-pages/{tenantKey}/{programKey}")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "readPublicProgramPage")
  PublicPageView publicPage(String tenantKey, String programKey, HttpRequest<?> request) {
    return pages.publicPage(tenantKey, programKey, Languages.askedFor(request));
  }

  /** Reads a program's page as it is edited; empty before the first time. */
  @Get("/programs/{programId}/page")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "readProgramPage")
  HttpResponse<ProgramPageView> read(Id programId) {
    return tagged(programId.value());
  }

  /** Writes a program's page, and shows it to the public or takes it off. */
  @Put("/programs/{programId}/page")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "editProgramPage")
  @Refuses({"precondition.required", "precondition.stale"})
  HttpResponse<ProgramPageView> edit(
      Id programId,
      @Body @Valid EditProgramPage wanted,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
    pages.edit(programId.value(), wanted, ifMatch);
    return tagged(programId.value());
  }

  private HttpResponse<ProgramPageView> tagged(long programId) {
    ProgramPageView view = pages.read(programId);
    return HttpResponse.ok(view).header(HttpHeaders.ETAG, view.etag());
  }
}
