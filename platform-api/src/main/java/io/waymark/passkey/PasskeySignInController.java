package io.waymark.passkey;

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
import java.util.Base64;

@Controller("/api/v1/sessions/passkey")
@ExecuteOn(TaskExecutors.BLOCKING)
class PasskeySignInController {
  private final PasskeySignIns signIns;
  private final RelyingParty party;
  private final Browsers browsers;

  PasskeySignInController(PasskeySignIns signIns, RelyingParty party, Browsers browsers) {
    this.signIns = signIns;
    this.party = party;
    this.browsers = browsers;
  }

  /** Begins a sign-in with a passkey: what to ask the browser for. */
  @Post("/options")
  @Status(HttpStatus.CREATED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "startPasskeySignIn")
  RequestOptions start() {
    var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(signIns.ask());
    return new RequestOptions(challenge, party.id(), PasskeyChallenges.LIFETIME.toMillis());
  }

  /** Signs in with a passkey, which needs neither password nor code. */
  @Post
  @Status(HttpStatus.CREATED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "signInWithPasskey")
  @Refuses({
    "session.passkey",
    "session.tenant_required",
    "session.no_membership",
    "session.tenant_suspended"
  })
  SessionView signIn(@Body @Valid AssertPasskey answer, HttpRequest<?> request) {
    return signIns.signIn(answer, browsers.of(request));
  }
}
