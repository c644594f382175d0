package io.waymark.passkey;

import io.waymark.identity.Factor;
import io.waymark.identity.FactorKind;
import jakarta.inject.Singleton;

/** An account with a passkey does not open to its password alone. */
@Singleton
class PasskeyFactor implements Factor {
  private final PasskeyRepository passkeys;

  PasskeyFactor(PasskeyRepository passkeys) {
    this.passkeys = passkeys;
  }

  @Override
  public FactorKind kind() {
    return FactorKind.PASSKEY;
  }

  @Override
  public boolean protects(long accountId) {
    return passkeys.existsByAccountId(accountId);
  }
}
