package io.waymark.program;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/programs")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProgramController {
  private final Programs programs;
  private final ProgramOverview overview;

  ProgramController(Programs programs, ProgramOverview overview) {
    this.programs = programs;
    this.overview = overview;
  }

  /** Lists the programs with their tracks, the versions of these, and the drafts. */
  @Get
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listPrograms")
  @Refuses("page.cursor")
  Page<ProgramView> list(
      @Nullable @QueryValue String cursor,
      @QueryValue(defaultValue = "24") @Min(1) @Max(50) int size,
      HttpRequest<?> request) {
    return overview.page(Page.after(cursor), size, Languages.askedFor(request));
  }

  /** Offers a new program. */
  @Post
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "createProgram")
  @Refuses("program.exists")
  ProgramView.WithCohorts create(@Body @Valid CreateProgram wanted, HttpRequest<?> request) {
    long id = programs.create(wanted.slug(), wanted.name().strip());
    return overview.read(id, Languages.askedFor(request));
  }

  /** Reads a program with its tracks, its drafts, and the cohorts that run them. */
  @Get("/{programId}")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "readProgram")
  ProgramView.WithCohorts read(Id programId, HttpRequest<?> request) {
    return overview.read(programId.value(), Languages.askedFor(request));
  }

  /** Renames a program; its address stays. */
  @Put("/{programId}/name")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "renameProgram")
  @Refuses({"precondition.required", "precondition.stale"})
  ProgramView.WithCohorts rename(
      Id programId,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body @Valid RenameProgram wanted,
      HttpRequest<?> request) {
    programs.rename(programId.value(), ifMatch, wanted.name().strip());
    return overview.read(programId.value(), Languages.askedFor(request));
  }
}
