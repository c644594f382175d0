package io.waymark.setting;

import io.waymark.identity.AccountActs;
import io.waymark.identity.Accounts;
import io.waymark.identity.Preferred;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.shared.time.Zones;
import io.waymark.tenancy.Moves;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.ZoneId;

/** How somebody reads: language, theme and zone, kept with the account for every device. */
@Singleton
class Preferences {
  private final Accounts accounts;
  private final AccountActs acts;
  private final Moves moves;

  Preferences(Accounts accounts, AccountActs acts, Moves moves) {
    this.accounts = accounts;
    this.acts = acts;
    this.moves = moves;
  }

  /**
   * The last write wins: nobody but the person makes them. A move is recorded, for due dates follow
   * it.
   *
   * @throws Unprocessable {@code account.zone}
   * @throws Conflict {@code account.moved_already}
   */
  @Transactional
  void change(long accountId, ChangePreferences wanted) {
    ZoneId zone = Zones.named(wanted.zone()).orElseThrow(Preferences::unknown);
    boolean moved = !accounts.preferred(accountId).zone().equals(zone);
    accounts.prefer(accountId, new Preferred(wanted.language(), wanted.theme(), zone));
    if (moved) {
      moves.move(accountId, zone);
      acts.record(accountId, "account.zone_changed");
    }
  }

  private static Unprocessable unknown() {
    return new Unprocessable("account.zone", "This is no time zone that Waymark knows.");
  }
}
