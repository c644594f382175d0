package io.waymark.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.identity.OwnMeans;
import io.waymark.identity.SessionClaims;
import io.waymark.identity.SessionOnly;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@WhenFull
class AccountController {
  private final ResetRequests requests;
  private final PasswordResets resets;
  private final EmailChangeRequests emailRequests;
  private final EmailChanges emailChanges;

  AccountController(
      ResetRequests requests,
      PasswordResets resets,
      EmailChangeRequests emailRequests,
      EmailChanges emailChanges) {
    this.requests = requests;
    this.resets = resets;
    this.emailRequests = emailRequests;
    this.emailChanges = emailChanges;
  }

  /**
   * Sends a link for a new password, if the address has an account; the answer is always the same.
   */
  @Post("/password-resets")
  @Status(HttpStatus.ACCEPTED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "askForPasswordReset")
  void ask(@Body @Valid AskForReset wanted, HttpRequest<?> request) {
    requests.ask(wanted.email(), Languages.askedFor(request));
  }

  /** Sets a new password by a link, and signs out everywhere. */
  @Put("/password-resets")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "resetPassword")
  @Refuses({"password_reset.link", "password.too_short", "password.personal", "password.common"})
  void reset(@Body @Valid ResetPassword wanted) {
    resets.reset(wanted);
  }

  /** Asks to move one's account to another address, which has to confirm it. */
  @Put("/me/email")
  @Status(HttpStatus.ACCEPTED)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @SessionOnly
  @OwnMeans
  @Operation(operationId = "changeEmail")
  @Refuses({"session.too_old", "session.sign_on"})
  void changeEmail(
      Actor actor,
      Authentication session,
      @Body @Valid ChangeEmail wanted,
      HttpRequest<?> request) {
    emailRequests.ask(
        actor.accountId(), SessionClaims.family(session), wanted, Languages.askedFor(request));
  }

  /** Confirms a new address by the link that it was sent. */
  @Post("/email-changes/confirmations")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "confirmEmail")
  @Refuses({"email_change.link", "account.email_taken"})
  void confirm(@Body @Valid LinkToken presented) {
    emailChanges.confirm(presented);
  }

  /** Takes the old address back by the link that it was sent, and signs out everywhere. */
  @Post("/email-changes/undoings")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "undoEmail")
  @Refuses({"email_change.link", "account.email_taken"})
  void undo(@Body @Valid LinkToken presented) {
    emailChanges.undo(presented);
  }
}
