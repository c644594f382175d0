package io.waymark.identity;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.Role;
import java.util.List;

@Controller("/api/v1/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@WhenFull
class MeController {
  private final AccountRepository accounts;
  private final Members members;

  MeController(AccountRepository accounts, Members members) {
    this.accounts = accounts;
    this.members = members;
  }

  /** Tells who is signed in, where, in which roles. */
  @Get
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @WhileEnrolling
  @Operation(operationId = "readMe")
  MeView me(Actor actor, Authentication session) {
    var account = accounts.findById(actor.accountId()).orElseThrow(NotFound::new);
    var entry = new TenantEntry(members.choicesOf(actor.accountId()));
    var here = entry.open(actor.tenantId()).orElseThrow(NotFound::new);
    boolean signOn = SessionClaims.signOn(session);
    return MeView.of(account, here, signOn ? List.of(here) : entry.open(), signOn);
  }
}
