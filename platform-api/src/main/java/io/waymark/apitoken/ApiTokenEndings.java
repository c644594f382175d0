package io.waymark.apitoken;

import io.micronaut.runtime.event.annotation.EventListener;
import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.identity.SignedOutEverywhere;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.MemberLeft;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.MembershipChoice;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Ends tokens, for good: the row is gone, and the audit says that it was there. */
@Singleton
class ApiTokenEndings {
  private final ApiTokenRepository tokens;
  private final Members members;
  private final Audit audit;

  ApiTokenEndings(ApiTokenRepository tokens, Members members, Audit audit) {
    this.tokens = tokens;
    this.members = members;
    this.audit = audit;
  }

  /**
   * @throws NotFound when the actor has no such token
   */
  @Transactional
  void endOwn(Actor actor, long tokenId) {
    end(
        tokens
            .findById(tokenId)
            .filter(token -> token.membershipId() == actor.membershipId())
            .orElseThrow(NotFound::new));
  }

  /**
   * @throws NotFound when the tenant has no such token
   */
  @Transactional
  void endAnybodys(long tokenId) {
    end(tokens.findById(tokenId).orElseThrow(NotFound::new));
  }

  /** Whoever leaves leaves no program behind. */
  @EventListener
  @Transactional
  void end(MemberLeft left) {
    tokens.findByMembershipIdOrderByIdDesc(left.membershipId()).forEach(this::end);
  }

  /** In every organisation of the person. */
  @EventListener
  @Transactional
  void end(SignedOutEverywhere person) {
    for (MembershipChoice place : members.choicesOf(person.accountId())) {
      Tenants.within(place.tenantId(), () -> end(new MemberLeft(place.membershipId())));
    }
  }

  private void end(ApiToken token) {
    tokens.delete(token);
    long accountId = members.get(token.membershipId()).accountId();
    audit.record("api_token.revoked", new Subject("api_token", token.id()), token.facts(accountId));
  }
}
