package io.waymark.erasure;

import io.waymark.tenancy.Members;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Erases what people wrote in an organisation, and gives what stays another name. */
@Singleton
public class Erasures {
  private final Contents contents;
  private final Traces traces;
  private final Identities identities;
  private final Nobodies nobodies;
  private final Members members;

  Erasures(
      Contents contents, Traces traces, Identities identities, Nobodies nobodies, Members members) {
    this.contents = contents;
    this.traces = traces;
    this.identities = identities;
    this.nobodies = nobodies;
    this.members = members;
  }

  /**
   * Of somebody who left the tenant in scope some time ago; their account goes on elsewhere.
   *
   * @throws io.waymark.shared.problem.NotFound when this tenant has no such membership
   */
  @Transactional(TxType.MANDATORY)
  public void ofLeaver(long tenantId, long membershipId) {
    var member = members.get(membershipId);
    var identity = identities.of(member.accountId());
    contents.erase(tenantId, member, nobodies.create());
    traces.remove(tenantId, identity.as(member));
    traces.removeKept(identity.as(member));
  }
}
