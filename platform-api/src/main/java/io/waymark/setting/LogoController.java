package io.waymark.setting;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.waymark.identity.WhileEnrolling;
import io.waymark.shared.limit.LargeBody;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/settings/logo")
@ExecuteOn(TaskExecutors.BLOCKING)
class LogoController {
  private final Logos logos;

  LogoController(Logos logos) {
    this.logos = logos;
  }

  /** Reads the organisation's logo, for everybody there; a PNG, whatever was uploaded. */
  @Get(produces = MediaType.IMAGE_PNG)
  @Secured({Role.Name.OWNER, Role.Name.ADMIN, Role.Name.MENTOR, Role.Name.PARTICIPANT})
  @WhileEnrolling
  @Operation(operationId = "readLogo")
  @ApiResponse(
      responseCode = "200",
      description = "A picture that fits into 192 × 192.",
      content =
          @Content(
              mediaType = MediaType.IMAGE_PNG,
              schema = @Schema(type = "string", format = "binary")))
  HttpResponse<byte[]> read() {
    return HttpResponse.ok(logos.read())
        .contentType(MediaType.IMAGE_PNG_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"logo.png\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }

  /** Changes the organisation's logo. */
  @Put
  @LargeBody
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "changeLogo")
  @Refuses({
    "setting.logo_format",
    "setting.logo_size",
    "setting.logo_pixels",
    "precondition.required",
    "precondition.stale"
  })
  HttpResponse<SettingsView> change(
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, @Body @Valid ChangeLogo wanted) {
    return SettingController.tagged(logos.change(ifMatch, wanted.image()));
  }

  /** Takes the organisation's logo away. */
  @Delete
  @WhenFull
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "removeLogo")
  @Refuses({"precondition.required", "precondition.stale"})
  HttpResponse<SettingsView> remove(@Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
    return SettingController.tagged(logos.remove(ifMatch));
  }
}
