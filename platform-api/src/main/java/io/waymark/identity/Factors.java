package io.waymark.identity;

import io.waymark.shared.problem.Conflict;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** What an account asks for beside its password. */
@Singleton
public class Factors {
  private final List<Factor> factors;
  private final AccountRepository accounts;

  Factors(List<Factor> factors, AccountRepository accounts) {
    this.factors = factors.stream().sorted(Comparator.comparing(Factor::kind)).toList();
    this.accounts = accounts;
  }

  /** The kinds that an account has set up; none for one that a password alone opens. */
  public List<FactorKind> of(long accountId) {
    return factors.stream().filter(factor -> factor.protects(accountId)).map(Factor::kind).toList();
  }

  public boolean protect(long accountId) {
    return factors.stream().anyMatch(factor -> factor.protects(accountId));
  }

  /**
   * Asks before a factor is removed whether the account is safe without it.
   *
   * @param lost the kind that would be gone entirely
   * @return whether the account then has none
   * @throws Conflict {@code second_factor.password_too_short} when the password is one that is good
   *     only beside a second factor
   */
  public boolean requireExpendable(long accountId, FactorKind lost) {
    var none = of(accountId).stream().allMatch(lost::equals);
    if (none && accounts.findById(accountId).orElseThrow().shortPassword()) {
      throw new Conflict(
          "second_factor.password_too_short",
          "Your password is too short to stand alone. Choose one of %d characters or more first."
              .formatted(PasswordRules.LEAST_ALONE));
    }
    return none;
  }
}
