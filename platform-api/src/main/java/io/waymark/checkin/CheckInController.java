package io.waymark.checkin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
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
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.Viewable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class CheckInController {
  private final CheckIns checkIns;
  private final CheckInReading reading;
  private final CheckInList list;

  CheckInController(CheckIns checkIns, CheckInReading reading, CheckInList list) {
    this.checkIns = checkIns;
    this.reading = reading;
    this.list = list;
  }

  /** Submits the check-in of a period. */
  @Post("/enrolments/{enrolmentId}/check-ins")
  @Status(HttpStatus.CREATED)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "submitCheckIn")
  @Refuses({
    "enrolment.not_own",
    "check_in.not_open",
    "check_in.commitments",
    "check_in.milestone",
    "check_in.review_incomplete",
    "check_in.already_submitted"
  })
  HttpResponse<CheckInView> submit(
      Actor actor, Id enrolmentId, @Body @Valid SubmitCheckIn said, HttpRequest<?> request) {
    long id = checkIns.submit(actor, enrolmentId.value(), said.period(), said.body());
    return tagged(read(actor, id, request), HttpResponse.status(HttpStatus.CREATED));
  }

  /** Lists the check-ins of an enrolment, newest first, with those that were never submitted. */
  @Get("/enrolments/{enrolmentId}/check-ins")
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Viewable
  @Operation(operationId = "listCheckIns")
  @Refuses("enrolment.not_own")
  Page<CheckInItem> list(
      Actor actor,
      Id enrolmentId,
      @Nullable @QueryValue Integer cursor,
      @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
    return list.page(actor, enrolmentId.value(), cursor, size);
  }

  /** Reads a check-in with all that it says, and the replies. */
  @Get("/check-ins/{checkInId}")
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Viewable
  @Operation(operationId = "readCheckIn")
  @Refuses({"check_in.text_private", "enrolment.not_own"})
  HttpResponse<CheckInView> read(Actor actor, Id checkInId, HttpRequest<?> request) {
    return tagged(read(actor, checkInId.value(), request), HttpResponse.ok());
  }

  /** Changes what a submitted check-in says, while that is possible. */
  @Put("/check-ins/{checkInId}")
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "editCheckIn")
  @Refuses({
    "enrolment.not_own",
    "precondition.required",
    "precondition.stale",
    "check_in.not_editable",
    "check_in.commitments",
    "check_in.milestone",
    "check_in.review_incomplete"
  })
  HttpResponse<CheckInView> edit(
      Actor actor,
      Id checkInId,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body @Valid CheckInBody said,
      HttpRequest<?> request) {
    checkIns.edit(actor, checkInId.value(), ifMatch, said);
    return tagged(read(actor, checkInId.value(), request), HttpResponse.ok());
  }

  private CheckInView read(Actor actor, long checkInId, HttpRequest<?> request) {
    return reading.read(actor, checkInId, Languages.askedFor(request));
  }

  private static HttpResponse<CheckInView> tagged(
      CheckInView view, MutableHttpResponse<CheckInView> response) {
    return response.header(HttpHeaders.ETAG, ETag.of(view.version())).body(view);
  }
}
