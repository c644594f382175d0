package io.waymark.erasure;

import io.waymark.shared.id.Id;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out by what a person is known. */
@Singleton
class Identities {
  private static final String CONFIRMED =
      """
      SELECT a.email FROM account a WHERE a.id = :accountId
      UNION SELECT c.old_email FROM email_change c WHERE c.account_id = :accountId
      UNION SELECT c.new_email FROM email_change c
        WHERE c.account_id = :accountId AND c.changed_at IS NOT NULL
      UNION SELECT p.address FROM personal_address p
        WHERE p.account_id = :accountId AND p.confirmed_at IS NOT NULL
      """;

  private static final String CLAIMED =
      """
      SELECT c.new_email FROM email_change c
      WHERE c.account_id = :accountId AND c.changed_at IS NULL
      UNION SELECT p.address FROM personal_address p
        WHERE p.account_id = :accountId AND p.confirmed_at IS NULL
      """;

  private static final String CHANGES =
      "SELECT c.id FROM email_change c WHERE c.account_id = :accountId";
  private static final String PERSONAL =
      "SELECT p.id FROM personal_address p WHERE p.account_id = :accountId";

  private final Statements statements;

  Identities(Statements statements) {
    this.statements = statements;
  }

  Identity of(long accountId) {
    var given = Map.of("accountId", accountId);
    return new Identity(
        accountId,
        Set.copyOf(statements.texts(CONFIRMED, given)),
        Set.copyOf(statements.texts(CLAIMED, given)),
        letters(given),
        Map.of());
  }

  private Set<String> letters(Map<String, ?> given) {
    var events = new HashSet<String>();
    for (long id : statements.ids(CHANGES, given)) {
      events.addAll(
          List.of("account.email_confirm:" + new Id(id), "account.email_changed:" + new Id(id)));
    }
    statements.ids(PERSONAL, given).forEach(id -> events.add("personal-address:" + new Id(id)));
    return events;
  }
}
