package io.waymark.member;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.identity.SessionOnly;
import io.waymark.shared.id.Id;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/members")
@ExecuteOn(TaskExecutors.BLOCKING)
@WhenFull
class MemberController {
  private final Roster roster;

  MemberController(Roster roster) {
    this.roster = roster;
  }

  /** Lists the organisation's people by name: those who are here, or those who have left. */
  @Get
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "listMembers")
  @Refuses("page.cursor")
  Page<MemberView> list(
      Actor actor,
      @QueryValue(defaultValue = "EVERYBODY") Shown show,
      @QueryValue(defaultValue = "") @Size(max = 100) String text,
      @Nullable @QueryValue String cursor,
      @QueryValue(defaultValue = "50") @Min(1) @Max(100) int size) {
    return roster.page(actor, show, text, Page.after(cursor), size);
  }

  /** Reads one person. */
  @Get("/{membershipId}")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "readMember")
  MemberView read(Actor actor, Id membershipId) {
    return roster.read(actor, membershipId.value());
  }

  /** Changes what a person may do; reaches their open sessions within a minute. */
  @Put("/{membershipId}/roles")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "changeRoles")
  @Refuses({
    "member.roles",
    "member.owner_only",
    "member.last_owner",
    "member.inactive",
    "precondition.required",
    "precondition.stale"
  })
  MemberView changeRoles(
      Actor actor,
      Id membershipId,
      @Body @Valid ChangeRoles wanted,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
    return roster.changeRoles(actor, membershipId.value(), wanted.roles(), ifMatch);
  }

  /** Ends a person's access within a minute, or opens it again. */
  @Put("/{membershipId}/status")
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "changeMemberStatus")
  @Refuses({
    "member.owner_only",
    "member.last_owner",
    "limit.members",
    "precondition.required",
    "precondition.stale"
  })
  MemberView changeStatus(
      Actor actor,
      Id membershipId,
      @Body @Valid ChangeStatus wanted,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
    return roster.changeStatus(actor, membershipId.value(), wanted.active(), ifMatch);
  }

  /** Hands one's ownership over to another member. */
  @Put("/{membershipId}/ownership")
  @Secured(Role.Name.OWNER)
  @SessionOnly
  @Operation(operationId = "transferOwnership")
  @Refuses({"member.inactive", "precondition.required", "precondition.stale"})
  MemberView handOver(
      Actor actor, Id membershipId, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
    return roster.handOver(actor, membershipId.value(), ifMatch);
  }
}
