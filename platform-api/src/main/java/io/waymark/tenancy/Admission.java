package io.waymark.tenancy;

/** Decides whether an organisation may take in one more. */
public interface Admission {
  /**
   * Requires room for one more active member in the tenant in scope.
   *
   * @throws io.waymark.shared.problem.Conflict {@code limit.members}
   * @throws jakarta.transaction.TransactionalException outside a transaction
   */
  void requireRoom();
}
