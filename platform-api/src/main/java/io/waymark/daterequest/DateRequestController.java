package io.waymark.daterequest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class DateRequestController {
  private final DateRequests requests;
  private final DateAnswers answers;
  private final DateRequestList list;

  DateRequestController(DateRequests requests, DateAnswers answers, DateRequestList list) {
    this.requests = requests;
    this.answers = answers;
    this.list = list;
  }

  /** Lists what one has asked for in an enrolment, newest first, with the answers. */
  @Get("/enrolments/{enrolmentId}/date-requests")
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "listOwnDateRequests")
  DateRequestsView own(Actor actor, Id enrolmentId, HttpRequest<?> request) {
    return list.own(actor, enrolmentId.value(), Languages.askedFor(request));
  }

  /** Asks for a pause, or for more time for a milestone; those who run programs are told. */
  @Post("/enrolments/{enrolmentId}/date-requests")
  @Status(HttpStatus.CREATED)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "askForDates")
  @Refuses({
    "enrolment.not_own",
    "enrolment.not_active",
    "pause.too_far_back",
    "date_request.incomplete",
    "date_request.exists",
    "date_request.settled",
    "date_request.no_milestone",
    "date_request.not_later",
    "date_request.due_off",
    "date_request.due_far"
  })
  AskedView ask(
      Actor actor, Id enrolmentId, @Body @Valid AskForDates wanted, HttpRequest<?> request) {
    return new AskedView(
        new Id(ask(actor, enrolmentId.value(), wanted, Languages.askedFor(request))));
  }

  private long ask(Actor actor, long enrolmentId, AskForDates wanted, Locale language) {
    return switch (wanted.kind()) {
      case PAUSE ->
          requests.askForPause(
              actor,
              enrolmentId,
              new DateRequests.Pause(
                  needed(wanted.firstDay(), "firstDay"), needed(wanted.weeks(), "weeks")),
              wanted.reason(),
              language);
      case EXTENSION ->
          requests.askForTime(
              actor,
              enrolmentId,
              new DateRequests.Later(
                  needed(wanted.milestoneKey(), "milestoneKey"), needed(wanted.dueOn(), "dueOn")),
              wanted.reason(),
              language);
    };
  }

  /** Takes a request back that waits for its answer. */
  @Delete("/date-requests/{dateRequestId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "withdrawDateRequest")
  @Refuses({"enrolment.not_own", "date_request.status"})
  void withdraw(Actor actor, Id dateRequestId) {
    requests.withdraw(actor, dateRequestId.value());
  }

  /** Lists what a cohort's participants have asked for, those that wait first. */
  @Get("/cohorts/{cohortId}/date-requests")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listDateRequests")
  DateRequestsView ofCohort(Id cohortId, HttpRequest<?> request) {
    return list.ofCohort(cohortId.value(), Languages.askedFor(request));
  }

  /** Grants what was asked for, or declines it with words; the participant is told. */
  @Put("/date-requests/{dateRequestId}/answer")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "answerDateRequest")
  @Refuses({
    "date_request.own",
    "date_request.incomplete",
    "date_request.status",
    "date_request.settled",
    "date_request.no_milestone",
    "date_request.not_later",
    "date_request.due_off",
    "date_request.due_far",
    "enrolment.status",
    "enrolment.not_active",
    "pause.exists",
    "pause.too_far_back"
  })
  void answer(
      Actor actor,
      Id dateRequestId,
      @Body @Valid AnswerDateRequest answer,
      HttpRequest<?> request) {
    Locale language = Languages.askedFor(request);
    if (answer.granted()) {
      answers.grant(actor, dateRequestId.value(), answer.words(), language);
    } else {
      String words = needed(Asking.stripped(answer.words()), "words");
      answers.decline(actor, dateRequestId.value(), words, language);
    }
  }

  /**
   * Gives a participant more time for a milestone or a check-in, who did not ask for it; they are
   * told.
   */
  @Post("/enrolments/{enrolmentId}/extensions")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "giveExtension")
  @Refuses({
    "date_request.own",
    "date_request.incomplete",
    "date_request.settled",
    "date_request.no_milestone",
    "date_request.no_check_in",
    "date_request.not_later",
    "date_request.due_off",
    "date_request.due_far",
    "date_request.check_in_week",
    "enrolment.not_active"
  })
  void extend(
      Actor actor, Id enrolmentId, @Body @Valid GiveExtension given, HttpRequest<?> request) {
    answers.extend(actor, enrolmentId.value(), given, Languages.askedFor(request));
  }

  private static <T> T needed(@Nullable T value, String field) {
    if (value == null) {
      throw ExtensionRules.refused("date_request.incomplete", field);
    }
    return value;
  }
}
