package io.waymark.secondfactor;

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
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.identity.Browsers;
import io.waymark.identity.OwnMeans;
import io.waymark.identity.SessionClaims;
import io.waymark.identity.SessionOnly;
import io.waymark.identity.SignIns;
import io.waymark.identity.WhileEnrolling;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantRegistry;
import jakarta.validation.Valid;

@Controller("/api/v1/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@SessionOnly
@WhenFull
class SecondFactorController {
  private final SecondFactors secondFactors;
  private final Totp totp;
  private final SignIns signIns;
  private final Browsers browsers;
  private final TenantRegistry tenants;

  SecondFactorController(
      SecondFactors secondFactors,
      Totp totp,
      SignIns signIns,
      Browsers browsers,
      TenantRegistry tenants) {
    this.secondFactors = secondFactors;
    this.totp = totp;
    this.signIns = signIns;
    this.browsers = browsers;
    this.tenants = tenants;
  }

  /** Tells what protects one's account beside the password. */
  @Get("/second-factor")
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @WhileEnrolling
  @OwnMeans
  @Operation(operationId = "readSecondFactor")
  @Refuses("session.sign_on")
  SecondFactorView read(Actor actor) {
    return secondFactors.of(actor.accountId(), tenants.currentAsksForSecondFactor());
  }

  /** Makes a secret for an authenticator app; it counts once a code has confirmed it. */
  @Post("/second-factor/totp")
  @Status(HttpStatus.CREATED)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @WhileEnrolling
  @OwnMeans
  @Operation(operationId = "startTotp")
  @Refuses({"session.too_old", "second_factor.exists", "session.sign_on"})
  TotpStart startTotp(Actor actor, Authentication session) {
    signIns.requireFresh(SessionClaims.family(session));
    return totp.start(actor.accountId());
  }

  /** Confirms an authenticator app with a code that it shows. */
  @Put("/second-factor/totp")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @WhileEnrolling
  @OwnMeans
  @Operation(operationId = "confirmTotp")
  @Refuses({
    "not_found",
    "session.too_old",
    "session.throttled",
    "second_factor.code",
    "second_factor.exists",
    "session.sign_on"
  })
  void confirmTotp(
      Actor actor, Authentication session, @Body @Valid ConfirmTotp shown, HttpRequest<?> request) {
    signIns.requireFresh(SessionClaims.family(session));
    secondFactors.confirmTotp(actor.accountId(), shown.code(), browsers.of(request).address());
  }

  /** Removes one's authenticator app. */
  @Delete("/second-factor/totp")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @OwnMeans
  @Operation(operationId = "removeTotp")
  @Refuses({"not_found", "session.too_old", "second_factor.password_too_short", "session.sign_on"})
  void removeTotp(Actor actor, Authentication session) {
    signIns.requireFresh(SessionClaims.family(session));
    secondFactors.removeTotp(actor.accountId());
  }

  /** Makes ten new recovery codes, shown this once; those from before are good no more. */
  @Post("/recovery-codes")
  @Status(HttpStatus.CREATED)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @WhileEnrolling
  @OwnMeans
  @Operation(operationId = "renewRecoveryCodes")
  @Refuses({"session.too_old", "second_factor.none", "session.sign_on"})
  RecoveryCodesView renewRecoveryCodes(Actor actor, Authentication session) {
    signIns.requireFresh(SessionClaims.family(session));
    return secondFactors.renewRecoveryCodes(actor.accountId());
  }
}
