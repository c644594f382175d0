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
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.waymark.identity.OwnMeans;
import io.waymark.identity.SessionClaims;
import io.waymark.identity.SessionOnly;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import org.reactivestreams.Publisher;

@Controller("/api/v1/me/exports")
@ExecuteOn(TaskExecutors.BLOCKING)
@SessionOnly
@WhenFull
class OwnExportController {
  private final OwnExports exports;

  OwnExportController(OwnExports exports) {
    this.exports = exports;
  }

  /** Begins to collect everything that Waymark holds of oneself, in all organisations. */
  @Post
  @Status(HttpStatus.ACCEPTED)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @OwnMeans
  @Operation(operationId = "startOwnExport")
  @Refuses({"session.too_old", "export.exists", "session.sign_on"})
  ExportView start(Actor actor, Authentication session, HttpRequest<?> request) {
    return exports.start(
        actor.accountId(), SessionClaims.family(session), Languages.askedFor(request));
  }

  /** Tells how far one's own export is; nothing when there is none. */
  @Get
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @OwnMeans
  @Operation(operationId = "listOwnExports")
  @Refuses("session.sign_on")
  ExportsView list(Actor actor) {
    return exports.list(actor.accountId());
  }

  /** Fetches the file of one's own export, a ZIP. */
  @Get(uri = "/file", produces = ExportFile.ZIP)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @OwnMeans
  @Operation(operationId = "downloadOwnExport")
  @ApiResponse(
      responseCode = "200",
      description = "An archive with waymark.json and index.html.",
      content =
          @Content(
              mediaType = ExportFile.ZIP,
              schema = @Schema(type = "string", format = "binary")))
  @Refuses({"session.too_old", "session.sign_on"})
  HttpResponse<Publisher<byte[]>> file(Actor actor, Authentication session) {
    return ExportFile.answer(
        "waymark-my-data.zip", exports.file(actor.accountId(), SessionClaims.family(session)));
  }
}
