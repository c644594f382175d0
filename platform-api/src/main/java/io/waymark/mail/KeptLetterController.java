package io.waymark.mail;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;

@Controller("/api/v1/demo/letters")
@ExecuteOn(TaskExecutors.BLOCKING)
class KeptLetterController {
  private final KeptLetters letters;

  KeptLetterController(KeptLetters letters) {
    this.letters = letters;
  }

  /** Shows what a demo would have sent, newest first; anywhere else there is nothing to show. */
  @Get
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "listKeptLetters")
  KeptLettersView list() {
    return letters.newest();
  }
}
