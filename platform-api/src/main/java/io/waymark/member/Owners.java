package io.waymark.member;

import io.waymark.shared.problem.Conflict;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Keeps the tenant in scope from losing its last owner, whoever asks. */
@Singleton
public class Owners {
  private final MemberReads reads;
  private final Tenants tenants;

  Owners(MemberReads reads, Tenants tenants) {
    this.reads = reads;
    this.tenants = tenants;
  }

  /**
   * Of two changes at once the second waits, and sees what the first left.
   *
   * @param leaving the membership of an owner
   * @throws Conflict {@code member.last_owner}
   */
  @Transactional(TxType.MANDATORY)
  public void requireAnotherThan(long leaving) {
    MemberRules.requireAnotherOwner(reads.lockOwners(tenants.currentId()), leaving);
  }
}
