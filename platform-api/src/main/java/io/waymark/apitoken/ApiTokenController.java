package io.waymark.apitoken;

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
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.identity.SessionClaims;
import io.waymark.identity.SessionOnly;
import io.waymark.identity.SignIns;
import io.waymark.shared.id.Id;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@SessionOnly
class ApiTokenController {
  private final ApiTokens tokens;
  private final ApiTokenEndings endings;
  private final SignIns signIns;

  ApiTokenController(ApiTokens tokens, ApiTokenEndings endings, SignIns signIns) {
    this.tokens = tokens;
    this.endings = endings;
    this.signIns = signIns;
  }

  /** Lists one's API tokens in this organisation. */
  @Get("/me/api-tokens")
  @Secured({Role.Name.OWNER, Role.Name.ADMIN, Role.Name.MENTOR, Role.Name.PARTICIPANT})
  @Operation(operationId = "listApiTokens")
  ApiTokensView own(Actor actor) {
    return new ApiTokensView(tokens.own(actor));
  }

  /** Makes an API token for this organisation; its secret is shown this once. */
  @Post("/me/api-tokens")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.OWNER, Role.Name.ADMIN, Role.Name.MENTOR, Role.Name.PARTICIPANT})
  @Operation(operationId = "makeApiToken")
  @Refuses({"session.too_old", "api_token.roles", "api_token.too_many"})
  MadeApiToken make(Actor actor, Authentication session, @Body @Valid MakeApiToken wanted) {
    signIns.requireFresh(SessionClaims.family(session));
    return tokens.make(actor, wanted);
  }

  /** Ends an API token of one's own, at once. */
  @Delete("/me/api-tokens/{apiTokenId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.OWNER, Role.Name.ADMIN, Role.Name.MENTOR, Role.Name.PARTICIPANT})
  @Operation(operationId = "revokeApiToken")
  void revokeOwn(Actor actor, Id apiTokenId) {
    endings.endOwn(actor, apiTokenId.value());
  }

  /** Lists the API tokens of all members, the newest first. */
  @Get("/api-tokens")
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "listHeldApiTokens")
  @Refuses("page.cursor")
  Page<HeldApiTokenView> all(
      Actor actor,
      @Nullable @QueryValue String cursor,
      @QueryValue(defaultValue = "50") @Min(1) @Max(100) int size) {
    return tokens.page(actor, Page.after(cursor), size);
  }

  /** Ends a member's API token, at once. */
  @Delete("/api-tokens/{apiTokenId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "revokeHeldApiToken")
  void revokeAnybodys(Id apiTokenId) {
    endings.endAnybodys(apiTokenId.value());
  }
}
