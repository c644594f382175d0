package io.waymark.secondfactor;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.identity.Browsers;
import io.waymark.identity.SessionView;
import io.waymark.shared.problem.Refuses;
import jakarta.validation.Valid;

@Controller("/api/v1/sessions/second-factor")
@ExecuteOn(TaskExecutors.BLOCKING)
class SecondStepController {
  private final SecondSteps steps;
  private final Browsers browsers;

  SecondStepController(SecondSteps steps, Browsers browsers) {
    this.steps = steps;
    this.browsers = browsers;
  }

  /** Goes on with a sign-in: proves the second factor, or names the organisation. */
  @Post
  @Status(HttpStatus.CREATED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "continueSignIn")
  @Refuses({
    "session.challenge",
    "session.code",
    "session.tenant_required",
    "session.no_membership",
    "session.tenant_suspended",
    "session.throttled"
  })
  SessionView complete(@Body @Valid ContinueSignIn wanted, HttpRequest<?> request) {
    return steps.complete(wanted, browsers.of(request));
  }
}
