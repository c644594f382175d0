package io.waymark.cohort;

import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;

/**
 * Counts the places of a cohort: those who take part or did, and those who were told that they may
 * and have not joined yet.
 */
@Singleton
public class Seats {
  private final SeatReads reads;
  private final Tenants tenants;

  Seats(SeatReads reads, Tenants tenants) {
    this.reads = reads;
    this.tenants = tenants;
  }

  /**
   * How many places are taken. Exact for whoever holds the cohort ({@link Cohorts#lock}): it reads
   * what others have committed, whatever this transaction has read before.
   */
  public long taken(long cohortId) {
    long tenantId = tenants.currentId();
    return reads.enrolled(tenantId, cohortId) + reads.promised(tenantId, cohortId);
  }

  /** Whether the cohort takes one more; exact as {@link #taken}. */
  public boolean isFree(Cohort cohort) {
    Integer capacity = cohort.capacity();
    return capacity == null || taken(cohort.id()) < capacity;
  }
}
