package io.waymark.application;

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
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import jakarta.validation.Valid;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ApplicationController {
  private final Applying applying;

  ApplicationController(Applying applying) {
    this.applying = applying;
  }

  /** Applies for a cohort without an account; answers the same whatever is known of the address. */
  @Post("/applications")
  @Status(HttpStatus.ACCEPTED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "applyForCohort")
  @Refuses("cohort.not_enrolling")
  ReceivedView apply(@Body @Valid Apply wanted) {
    return applying.apply(wanted);
  }

  /** Shows an application to whoever has its link; uses nothing up. */
  @Post("/application-links/preview")
  @WhenFull
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "previewApplication")
  @Refuses("session.tenant_suspended")
  OwnApplicationView look(@Body @Valid LinkToken presented) {
    return applying.look(presented);
  }

  /** Confirms the address of an application; the second time changes nothing. */
  @Post("/application-links/confirmation")
  @WhenFull
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "confirmApplication")
  @Refuses("session.tenant_suspended")
  OwnApplicationView confirm(@Body @Valid LinkToken presented) {
    return applying.confirm(presented);
  }

  /** Takes an application back; the place goes to whoever waits. */
  @Post("/application-links/withdrawal")
  @WhenFull
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "withdrawApplication")
  @Refuses({"application.status", "session.tenant_suspended"})
  OwnApplicationView withdraw(@Body @Valid LinkToken presented) {
    return applying.withdraw(presented);
  }
}
