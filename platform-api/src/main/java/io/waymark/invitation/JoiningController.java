package io.waymark.invitation;

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
import io.waymark.identity.OwnMeans;
import io.waymark.identity.SessionOnly;
import io.waymark.identity.SessionView;
import io.waymark.passkey.CreationOptions;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@WhenFull
class JoiningController {
  private final Joining joining;
  private final JoiningPreviews previews;
  private final PasskeyJoining passkeys;
  private final Declining declining;
  private final Browsers browsers;

  JoiningController(
      Joining joining,
      JoiningPreviews previews,
      PasskeyJoining passkeys,
      Declining declining,
      Browsers browsers) {
    this.joining = joining;
    this.previews = previews;
    this.passkeys = passkeys;
    this.declining = declining;
    this.browsers = browsers;
  }

  /** Tells what an invitation's link leads to; uses nothing up. */
  @Post("/joining/preview")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "previewJoining")
  @Refuses({
    "invitation.used",
    "invitation.revoked",
    "invitation.replaced",
    "invitation.expired",
    "session.tenant_suspended"
  })
  JoiningView preview(@Body @Valid JoiningToken presented) {
    return previews.read(presented);
  }

  /** Declines an invitation, for whoever holds its link; no further letter of it is sent. */
  @Post("/joining/decline")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "declineInvitation")
  @Refuses({"invitation.used", "invitation.revoked"})
  void decline(@Body @Valid JoiningToken presented) {
    declining.decline(presented);
  }

  /** Accepts an invitation with a new account. */
  @Post("/joining")
  @Status(HttpStatus.CREATED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "acceptInvitation")
  @Refuses({
    "invitation.used",
    "invitation.revoked",
    "invitation.replaced",
    "invitation.expired",
    "invitation.sign_in",
    "account.zone",
    "personal_address.same",
    "password.too_short",
    "password.personal",
    "password.common",
    "session.tenant_suspended",
    "limit.members"
  })
  JoinedView accept(@Body @Valid AcceptInvitation accepted) {
    return joining.accept(accepted);
  }

  /** Begins to accept an invitation with a passkey: what to ask the browser for. */
  @Post("/joining/passkey/options")
  @Status(HttpStatus.CREATED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "startPasskeyJoining")
  @Refuses({
    "invitation.used",
    "invitation.revoked",
    "invitation.replaced",
    "invitation.expired",
    "invitation.sign_in",
    "session.tenant_suspended"
  })
  CreationOptions startWithPasskey(@Body @Valid JoiningToken presented) {
    return passkeys.ask(presented);
  }

  /** Accepts an invitation with a new account that a passkey opens, and signs in. */
  @Post("/joining/passkey")
  @Status(HttpStatus.CREATED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "acceptInvitationWithPasskey")
  @Refuses({
    "invitation.used",
    "invitation.revoked",
    "invitation.replaced",
    "invitation.expired",
    "invitation.sign_in",
    "account.zone",
    "personal_address.same",
    "account.email_taken",
    "passkey.refused",
    "passkey.exists",
    "session.tenant_suspended",
    "limit.members"
  })
  SessionView acceptWithPasskey(@Body @Valid AcceptWithPasskey accepted, HttpRequest<?> request) {
    return passkeys.accept(accepted, browsers.of(request));
  }

  /** Accepts an invitation with the account that is signed in. */
  @Post("/me/memberships")
  @Status(HttpStatus.CREATED)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @SessionOnly
  @OwnMeans
  @Operation(operationId = "joinOrganisation")
  @Refuses({
    "invitation.used",
    "invitation.revoked",
    "invitation.replaced",
    "invitation.expired",
    "invitation.for_another_address",
    "session.tenant_suspended",
    "limit.members",
    "session.sign_on"
  })
  JoinedView join(Actor actor, @Body @Valid JoiningToken presented) {
    return joining.join(actor, presented);
  }
}
