package io.waymark.passkey;

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
import io.waymark.identity.OwnMeans;
import io.waymark.identity.SessionClaims;
import io.waymark.identity.SessionOnly;
import io.waymark.identity.SignIns;
import io.waymark.identity.WhileEnrolling;
import io.waymark.shared.id.Id;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1/me/passkeys")
@ExecuteOn(TaskExecutors.BLOCKING)
@SessionOnly
@WhenFull
class PasskeyController {
  private final Passkeys passkeys;
  private final PasskeyRegistrations registrations;
  private final SignIns signIns;

  PasskeyController(Passkeys passkeys, PasskeyRegistrations registrations, SignIns signIns) {
    this.passkeys = passkeys;
    this.registrations = registrations;
    this.signIns = signIns;
  }

  /** Lists one's passkeys. */
  @Get
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @WhileEnrolling
  @OwnMeans
  @Operation(operationId = "listPasskeys")
  @Refuses("session.sign_on")
  PasskeysView list(Actor actor) {
    return new PasskeysView(passkeys.of(actor.accountId()).stream().map(PasskeyView::of).toList());
  }

  /** Begins to add a passkey: what to ask the browser for. */
  @Post("/options")
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
  @Operation(operationId = "startPasskey")
  @Refuses({"session.too_old", "session.sign_on"})
  CreationOptions start(Actor actor, Authentication session) {
    signIns.requireFresh(SessionClaims.family(session));
    return registrations.ask(actor.accountId());
  }

  /** Adds the passkey that the browser made. */
  @Post
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
  @Operation(operationId = "registerPasskey")
  @Refuses({
    "session.too_old",
    "passkey.refused",
    "passkey.exists",
    "passkey.too_many",
    "session.sign_on"
  })
  PasskeyView register(Actor actor, Authentication session, @Body @Valid RegisterPasskey answer) {
    signIns.requireFresh(SessionClaims.family(session));
    return PasskeyView.of(registrations.register(actor.accountId(), answer));
  }

  /** Gives a passkey another name. */
  @Put("/{passkeyId}")
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @OwnMeans
  @Operation(operationId = "renamePasskey")
  @Refuses("session.sign_on")
  PasskeyView rename(Actor actor, Id passkeyId, @Body @Valid RenamePasskey wanted) {
    return PasskeyView.of(passkeys.rename(actor.accountId(), passkeyId.value(), wanted.name()));
  }

  /** Removes a passkey: it opens nothing any more. */
  @Delete("/{passkeyId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @OwnMeans
  @Operation(operationId = "removePasskey")
  @Refuses({"session.too_old", "second_factor.password_too_short", "session.sign_on"})
  void remove(Actor actor, Authentication session, Id passkeyId) {
    signIns.requireFresh(SessionClaims.family(session));
    passkeys.remove(actor.accountId(), passkeyId.value());
  }
}
