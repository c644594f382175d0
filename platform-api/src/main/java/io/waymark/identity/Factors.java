package io.waymark.identity;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.waymark.shared.problem.Conflict;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;

/** What an account asks for beside its password. */
@Singleton
public class Factors {
  private final List<Factor> factors;
  private final AccountRepository accounts;
  private final ApplicationEventPublisher<LastFactorRemoved> events;

  Factors(
      List<Factor> factors,
      AccountRepository accounts,
      ApplicationEventPublisher<LastFactorRemoved> events) {
    this.factors = factors.stream().sorted(Comparator.comparing(Factor::kind)).toList();
    this.accounts = accounts;
    this.events = events;
  }

  /** The kinds that an account has set up; none for one that a password alone opens. */
  public List<FactorKind> of(long accountId) {
    return factors.stream().filter(factor -> factor.protects(accountId)).map(Factor::kind).toList();
  }

  public boolean protect(long accountId) {
    return factors.stream().anyMatch(factor -> factor.protects(accountId));
  }

  /**
   * Removes the last factor of a kind.
   *
   * @throws Conflict {@code second_factor.password_too_short} when it is the only one and the
   *     password is good only beside one
   */
  @Transactional(TxType.MANDATORY)
  public void lose(long accountId, FactorKind kind, Runnable removal) {
    boolean only = of(accountId).stream().allMatch(kind::equals);
    if (only && accounts.findById(accountId).orElseThrow().shortPassword()) {
      throw new Conflict(
          "second_factor.password_too_short",
          "Your password is too short to stand alone. Choose one of %d characters or more first."
              .formatted(PasswordRules.LEAST_ALONE));
    }
    removal.run();
    if (only) {
      events.publishEvent(new LastFactorRemoved(accountId));
    }
  }
}
