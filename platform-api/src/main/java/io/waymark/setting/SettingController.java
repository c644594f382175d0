package io.waymark.setting;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.identity.SessionOnly;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/settings")
@ExecuteOn(TaskExecutors.BLOCKING)
@WhenFull
class SettingController {
  private final Settings settings;

  SettingController(Settings settings) {
    this.settings = settings;
  }

  /** Reads how the organisation is set up. */
  @Get
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "readSettings")
  HttpResponse<SettingsView> read() {
    return tagged(settings.read());
  }

  /** Changes the organisation's name, time zone and language. */
  @Put("/profile")
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "changeProfile")
  @Refuses({"setting.zone", "precondition.required", "precondition.stale"})
  HttpResponse<SettingsView> profile(
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, @Body @Valid ChangeProfile wanted) {
    return tagged(settings.profile(ifMatch, wanted));
  }

  /** Changes the colour of buttons and links, if it can be read in both themes. */
  @Put("/accent")
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "changeAccent")
  @Refuses({"setting.contrast", "precondition.required", "precondition.stale"})
  HttpResponse<SettingsView> accent(
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, @Body @Valid ChangeAccent wanted) {
    return tagged(settings.accent(ifMatch, wanted.accent()));
  }

  /** Changes on which days mentors answer, and within how many. */
  @Put("/working-time")
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "changeWorkingTime")
  @Refuses({"setting.holiday_twice", "precondition.required", "precondition.stale"})
  HttpResponse<SettingsView> workingTime(
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body @Valid ChangeWorkingTime wanted) {
    return tagged(settings.workingTime(ifMatch, wanted));
  }

  /** Says whether a coach's admins read check-ins of enrolments to come; participants are told. */
  @Put("/reading")
  @Secured(Role.Name.OWNER)
  @SessionOnly
  @Operation(operationId = "changeReading")
  @Refuses({"setting.employer", "precondition.required", "precondition.stale"})
  HttpResponse<SettingsView> reading(
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, @Body @Valid ChangeReading wanted) {
    return tagged(settings.reading(ifMatch, wanted.adminsReadText()));
  }

  /** Says whether nobody gets in with a password alone. */
  @Put("/security")
  @Secured(Role.Name.OWNER)
  @SessionOnly
  @Operation(operationId = "changeSecurity")
  @Refuses({"setting.own_factor", "precondition.required", "precondition.stale"})
  HttpResponse<SettingsView> security(
      Actor actor,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body @Valid ChangeSecurity wanted) {
    return tagged(settings.secondFactor(actor, ifMatch, wanted.secondFactorRequired()));
  }

  /** Says how long personal details stay in the audit log, and letters and ended invitations. */
  @Put("/retention")
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "changeRetention")
  @Refuses({"precondition.required", "precondition.stale"})
  HttpResponse<SettingsView> retention(
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, @Body @Valid ChangeRetention wanted) {
    return tagged(settings.retention(ifMatch, wanted));
  }

  static HttpResponse<SettingsView> tagged(SettingsView view) {
    return HttpResponse.ok(view).header(HttpHeaders.ETAG, ETag.of(view.version()));
  }
}
