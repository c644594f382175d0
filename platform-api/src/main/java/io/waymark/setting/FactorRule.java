package io.waymark.setting;

import io.waymark.identity.Factors;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;

/** Whether a password alone lets nobody in. */
@Singleton
class FactorRule {
  private final Factors factors;
  private final TenantRegistry organisations;

  FactorRule(Factors factors, TenantRegistry organisations) {
    this.factors = factors;
    this.organisations = organisations;
  }

  /**
   * @throws Unprocessable {@code setting.own_factor}: who asks others for one has one
   */
  void set(Actor actor, boolean required) {
    if (required && !factors.protect(actor.accountId())) {
      throw new Unprocessable("setting.own_factor", "Set a second factor up for yourself first.");
    }
    organisations.requireSecondFactor(required);
  }
}
