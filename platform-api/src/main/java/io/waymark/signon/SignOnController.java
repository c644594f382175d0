package io.waymark.signon;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.identity.SessionOnly;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/sign-on")
@ExecuteOn(TaskExecutors.BLOCKING)
class SignOnController {
  private final SignOns signOns;
  private final Trials trials;

  SignOnController(SignOns signOns, Trials trials) {
    this.signOns = signOns;
    this.trials = trials;
  }

  /** Reads the organisation's single sign-on, and what to register at its issuer. */
  @Get
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "readSignOn")
  SignOnView read(Actor actor) {
    return signOns.read();
  }

  /** Changes the organisation's single sign-on, or switches it on or off. */
  @Put
  @Secured(Role.Name.OWNER)
  @SessionOnly
  @Operation(operationId = "changeSignOn")
  @Refuses({
    "sign_on.issuer",
    "sign_on.secret_needed",
    "sign_on.domain",
    "sign_on.domain_of_others",
    "sign_on.exists",
    "precondition.required",
    "precondition.stale"
  })
  SignOnView change(
      Actor actor,
      @Body @Valid ChangeSignOn wanted,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
    return signOns.change(actor, wanted, ifMatch);
  }

  /** Asks an issuer now whether it would do; nobody signs in, and nothing is kept. */
  @Post("/trials")
  @Secured(Role.Name.OWNER)
  @SessionOnly
  @Operation(operationId = "trySignOn")
  TrialView look(Actor actor, @Body @Valid TrySignOn tried) {
    return trials.look(actor, tried);
  }
}
