package io.waymark.submission;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import io.waymark.tenancy.Viewable;
import jakarta.validation.Valid;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class SubmissionController {
  private static final String MILESTONE = "/enrolments/{enrolmentId}/milestones/{milestoneKey}";

  private final SubmissionReading reading;
  private final Handovers handovers;
  private final Decisions decisions;
  private final Awaited awaited;

  SubmissionController(
      SubmissionReading reading, Handovers handovers, Decisions decisions, Awaited awaited) {
    this.reading = reading;
    this.handovers = handovers;
    this.decisions = decisions;
    this.awaited = awaited;
  }

  /** Lists the milestones that wait for one's decision, oldest first. */
  @Get("/me/submissions")
  @Secured(Role.Name.MENTOR)
  @Operation(operationId = "listSubmissions")
  AwaitedView list(Actor actor, HttpRequest<?> request) {
    return awaited.by(actor, Languages.askedFor(request));
  }

  /** Reads what is there for a milestone; a mentor reads what was handed in. */
  @Get(MILESTONE + "/submission")
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR})
  @Viewable
  @Operation(operationId = "readSubmission")
  @Refuses({"enrolment.not_own", "evidence.private"})
  SubmissionView read(Actor actor, Id enrolmentId, String milestoneKey) {
    return reading.of(actor, enrolmentId.value(), milestoneKey);
  }

  /** Hands a milestone in with all that was prepared for it; the primary mentor is told. */
  @Post(MILESTONE + "/submissions")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "submitMilestone")
  @Refuses({"enrolment.not_own", "enrolment.not_active", "milestone.status", "evidence.missing"})
  void submit(Actor actor, Id enrolmentId, String milestoneKey, HttpRequest<?> request) {
    handovers.submit(actor, enrolmentId.value(), milestoneKey, Languages.askedFor(request));
  }

  /** Accepts a milestone, or asks for changes with words; the participant is told. */
  @Put(MILESTONE + "/decision")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.MENTOR)
  @Operation(operationId = "decideMilestone")
  @Refuses({
    "milestone.not_primary",
    "evidence.private",
    "milestone.words_missing",
    "milestone.status"
  })
  void decide(
      Actor actor,
      Id enrolmentId,
      String milestoneKey,
      @Body @Valid DecideMilestone said,
      HttpRequest<?> request) {
    decisions.decide(actor, enrolmentId.value(), milestoneKey, said, Languages.askedFor(request));
  }

  /** Keeps the words of a decision as far as they are typed; the last one saved wins. */
  @Put(MILESTONE + "/decision-draft")
  @Secured(Role.Name.MENTOR)
  @Operation(operationId = "saveDecisionDraft")
  @Refuses({"milestone.not_primary", "evidence.private", "milestone.status"})
  DecisionDraftSaved save(
      Actor actor, Id enrolmentId, String milestoneKey, @Body @Valid SaveDecisionDraft typed) {
    return new DecisionDraftSaved(
        decisions.draft(actor, enrolmentId.value(), milestoneKey, typed.words()));
  }

  /** Sets a milestone aside with a reason, which the participant reads and is told of. */
  @Put(MILESTONE + "/waiver")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "waiveMilestone")
  @Refuses({"milestone.waive", "milestone.status"})
  void waive(
      Actor actor,
      Id enrolmentId,
      String milestoneKey,
      @Body @Valid WaiveMilestone said,
      HttpRequest<?> request) {
    handovers.waive(
        actor, enrolmentId.value(), milestoneKey, said.reason(), Languages.askedFor(request));
  }
}
