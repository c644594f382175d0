package io.waymark.invitation;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.setting.Settings;
import io.waymark.shared.id.Id;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/invitations")
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitationController {
  private final Invitations invitations;
  private final Inviting inviting;
  private final Settings settings;

  InvitationController(Invitations invitations, Inviting inviting, Settings settings) {
    this.invitations = invitations;
    this.inviting = inviting;
    this.settings = settings;
  }

  /** Lists the invitations that nobody has accepted yet, declined ones as well, newest first. */
  @Get
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listInvitations")
  @Refuses("page.cursor")
  Page<InvitationView> list(
      @Nullable @QueryValue String cursor,
      @QueryValue(defaultValue = "50") @Min(1) @Max(100) int size) {
    return invitations.page(Page.after(cursor), size);
  }

  /** Invites somebody by mail; inviting an address anew kills its older link. */
  @Post
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "inviteSomebody")
  @Refuses({
    "member.roles",
    "member.owner_only",
    "membership.exists",
    "invitation.exists",
    "invitation.declined",
    "limit.members"
  })
  InvitationView invite(Actor actor, @Body @Valid Invite wanted) {
    return inviting.invite(actor, wanted.invitee(settings.read().language()));
  }

  /** Sends an invitation once more, with a new link and a new date. */
  @Post("/{invitationId}/letters")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "resendInvitation")
  @Refuses({"member.owner_only", "invitation.declined"})
  InvitationView resend(Actor actor, Id invitationId) {
    return invitations.resend(actor, invitationId.value());
  }

  /** Takes an invitation back; its link opens nothing any more. */
  @Delete("/{invitationId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "revokeInvitation")
  @Refuses({"member.owner_only", "invitation.declined"})
  void revoke(Actor actor, Id invitationId) {
    invitations.revoke(actor, invitationId.value());
  }
}
