package io.waymark.audit;

import io.waymark.audit.Finding.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/**
 * What somebody with every right in the database might do. {@code :t} is the tenant; {@code :e},
 * {@code :f} are two chained events at {@code :p} and {@code :q}, {@code :w} one that waits, {@code
 * :l} the last place, {@code :n} a number of no other row.
 */
enum Tampering {
  ANOTHER_MOMENT(
      Kind.ALTERED,
      "UPDATE audit_event SET at = at + INTERVAL 1 MICROSECOND WHERE tenant_id = :t AND id = :e"),
  ANOTHER_ACCOUNT(
      Kind.ALTERED,
      "UPDATE audit_event SET actor_account_id = :n WHERE tenant_id = :t AND id = :e"),
  ANOTHER_ACTOR(
      Kind.ALTERED,
      "UPDATE audit_event SET actor_membership_id = :n WHERE tenant_id = :t AND id = :e"),
  ANOTHER_ACTION(
      Kind.ALTERED,
      "UPDATE audit_event SET action = CONCAT(action, 'x') WHERE tenant_id = :t AND id = :e"),
  ANOTHER_KIND_OF_SUBJECT(
      Kind.ALTERED,
      "UPDATE audit_event SET subject_kind = UPPER(subject_kind) WHERE tenant_id = :t AND id = :e"),
  ANOTHER_SUBJECT(
      Kind.ALTERED,
      "UPDATE audit_event SET subject_id = subject_id + 1 WHERE tenant_id = :t AND id = :e"),
  NO_SUBJECT(
      Kind.ALTERED, "UPDATE audit_event SET subject_id = NULL WHERE tenant_id = :t AND id = :e"),
  A_FURTHER_DETAIL(
      Kind.ALTERED,
      "UPDATE audit_event SET details = JSON_SET(details, '$.note', 'x') WHERE tenant_id = :t AND id = :e"),
  NO_DETAILS(
      Kind.ALTERED, "UPDATE audit_event SET details = NULL WHERE tenant_id = :t AND id = :e"),
  DETAILS_THAT_ARE_NONE(
      Kind.ALTERED, "UPDATE audit_event SET details = '[1]' WHERE tenant_id = :t AND id = :e"),
  ANOTHER_SEAL(
      Kind.ALTERED,
      "UPDATE audit_event SET seal = CONCAT(LEFT(seal, 30), 'sixby!') WHERE tenant_id = :t AND id = :e"),
  A_SEAL_OF_NO_KEY(
      Kind.UNKNOWN_KEY,
      "UPDATE audit_event SET seal = REVERSE(seal) WHERE tenant_id = :t AND id = :e"),
  NO_SEAL(Kind.ALTERED, "UPDATE audit_event SET seal = NULL WHERE tenant_id = :t AND id = :e"),
  ANOTHER_ID(
      Kind.ALTERED,
      "UPDATE audit_event SET id = :n WHERE tenant_id = :t AND id = :e",
      "UPDATE audit_link SET event_id = :n WHERE tenant_id = :t AND event_id = :e"),
  ANOTHER_TENANT(
      Kind.MISSING, "UPDATE audit_event SET tenant_id = :n WHERE tenant_id = :t AND id = :e"),
  AN_ALTERED_ONE_THAT_WAITS(
      Kind.ADDED, "UPDATE audit_event SET action = 'x.x' WHERE tenant_id = :t AND id = :w"),
  AN_EVENT_REMOVED(Kind.MISSING, "DELETE FROM audit_event WHERE tenant_id = :t AND id = :e"),
  THE_FIRST_EVENT_REMOVED(
      Kind.MISSING,
      "DELETE e FROM audit_event e JOIN audit_link l ON l.tenant_id = e.tenant_id"
          + " AND l.event_id = e.id WHERE e.tenant_id = :t AND l.id = 1"),
  A_WAITING_EVENT_REMOVED(Kind.MISSING, "DELETE FROM audit_event WHERE tenant_id = :t AND id = :w"),
  AN_EVENT_REMOVED_WITH_ITS_LINK(
      Kind.MISSING,
      "DELETE FROM audit_event WHERE tenant_id = :t AND id = :e",
      "DELETE FROM audit_link WHERE tenant_id = :t AND event_id = :e"),
  AN_EVENT_REMOVED_AND_THE_GAP_CLOSED(
      Kind.REORDERED,
      "DELETE FROM audit_event WHERE tenant_id = :t AND id = :e",
      "DELETE FROM audit_link WHERE tenant_id = :t AND event_id = :e",
      "UPDATE audit_link SET id = id - 1 WHERE tenant_id = :t AND id > :p ORDER BY id",
      "UPDATE audit_head SET place = place - 1 WHERE tenant_id = :t"),
  THE_LAST_EVENTS_REMOVED(
      Kind.HEAD,
      "DELETE e FROM audit_event e JOIN audit_link l ON l.tenant_id = e.tenant_id"
          + " AND l.event_id = e.id WHERE e.tenant_id = :t AND l.id >= :q",
      "DELETE FROM audit_link WHERE tenant_id = :t AND id >= :q"),
  BACK_TO_AN_EARLIER_STATE(
      Kind.MISSING,
      "DELETE e FROM audit_event e JOIN audit_link l ON l.tenant_id = e.tenant_id"
          + " AND l.event_id = e.id WHERE e.tenant_id = :t AND l.id >= :q",
      "DELETE FROM audit_link WHERE tenant_id = :t AND id >= :q",
      "UPDATE audit_head h JOIN audit_link l ON l.tenant_id = h.tenant_id AND l.id = :q - 1"
          + " SET h.place = l.id, h.digest = l.digest WHERE h.tenant_id = :t"),
  EVERYTHING_REMOVED(
      Kind.MISSING,
      "DELETE FROM audit_event WHERE tenant_id = :t",
      "DELETE FROM audit_link WHERE tenant_id = :t",
      "DELETE FROM audit_pending WHERE tenant_id = :t",
      "DELETE FROM audit_value WHERE tenant_id = :t",
      "DELETE FROM audit_head WHERE tenant_id = :t"),
  AN_INVENTED_EVENT(
      Kind.UNKNOWN_KEY,
      "INSERT INTO audit_event (tenant_id, id, at, action, details, seal)"
          + " VALUES (:t, :n, NOW(6), 'member.deactivated', '{}', REPEAT('x', 36))",
      "INSERT INTO audit_pending (tenant_id, id) VALUES (:t, :n)"),
  AN_INVENTED_EVENT_WITHOUT_SEAL(
      Kind.ADDED,
      "INSERT INTO audit_event (tenant_id, id, at, action, details)"
          + " VALUES (:t, :n, NOW(6), 'member.deactivated', '{}')",
      "INSERT INTO audit_pending (tenant_id, id) VALUES (:t, :n)"),
  A_COPIED_EVENT(
      Kind.ADDED,
      "INSERT INTO audit_event SELECT tenant_id, :n, at, actor_account_id, actor_membership_id,"
          + " action, subject_kind, subject_id, details, seal FROM audit_event"
          + " WHERE tenant_id = :t AND id = :e",
      "INSERT INTO audit_pending (tenant_id, id) VALUES (:t, :n)"),
  TWO_EVENTS_SWAPPED(
      Kind.ALTERED,
      "UPDATE audit_event SET id = :n WHERE tenant_id = :t AND id = :e",
      "UPDATE audit_event SET id = :e WHERE tenant_id = :t AND id = :f",
      "UPDATE audit_event SET id = :f WHERE tenant_id = :t AND id = :n"),
  TWO_EVENTS_SWAPPED_IN_THE_CHAIN(
      Kind.REORDERED,
      "UPDATE audit_link SET event_id = :n WHERE tenant_id = :t AND id = :p",
      "UPDATE audit_link SET event_id = :e WHERE tenant_id = :t AND id = :q",
      "UPDATE audit_link SET event_id = :f WHERE tenant_id = :t AND id = :p"),
  TWO_LINKS_SWAPPED(
      Kind.REORDERED,
      "UPDATE audit_link SET id = :n WHERE tenant_id = :t AND id = :p",
      "UPDATE audit_link SET id = :p WHERE tenant_id = :t AND id = :q",
      "UPDATE audit_link SET id = :q WHERE tenant_id = :t AND id = :n"),
  ANOTHER_DIGEST(
      Kind.REORDERED,
      "UPDATE audit_link SET digest = CONCAT(LEFT(digest, 30), 'sixby!') WHERE tenant_id = :t AND id = :p"),
  A_LINK_REMOVED(Kind.MISSING, "DELETE FROM audit_link WHERE tenant_id = :t AND id = :p"),
  THE_LAST_LINK_REMOVED(
      Kind.MISSING,
      "DELETE FROM audit_link WHERE tenant_id = :t AND id = :l",
      "UPDATE audit_head h JOIN audit_link l ON l.tenant_id = h.tenant_id AND l.id = :l - 1"
          + " SET h.place = l.id, h.digest = l.digest WHERE h.tenant_id = :t"),
  AN_INVENTED_LINK(
      Kind.UNKNOWN_KEY,
      "INSERT INTO audit_link (tenant_id, id, event_id, digest) VALUES (:t, :l + 1, :w, REPEAT('x', 36))",
      "DELETE FROM audit_pending WHERE tenant_id = :t AND id = :w",
      "UPDATE audit_head SET place = :l + 1, digest = REPEAT('x', 36) WHERE tenant_id = :t"),
  A_HEAD_ELSEWHERE(Kind.HEAD, "UPDATE audit_head SET place = place - 1 WHERE tenant_id = :t"),
  A_HEAD_WITH_ANOTHER_DIGEST(
      Kind.HEAD, "UPDATE audit_head SET digest = REVERSE(digest) WHERE tenant_id = :t"),
  THE_HEAD_REMOVED(Kind.HEAD, "DELETE FROM audit_head WHERE tenant_id = :t"),
  NOTHING_WAITS_ANY_MORE(
      Kind.MISSING, "DELETE FROM audit_pending WHERE tenant_id = :t AND id = :w"),
  SOMETHING_WAITS_AGAIN(Kind.ADDED, "INSERT INTO audit_pending (tenant_id, id) VALUES (:t, :e)"),
  ANOTHER_PERSONAL_VALUE(
      Kind.VALUE, "UPDATE audit_value SET value = 'somebody else' WHERE tenant_id = :t LIMIT 1"),
  ANOTHER_SALT(
      Kind.VALUE, "UPDATE audit_value SET salt = REVERSE(salt) WHERE tenant_id = :t LIMIT 1"),
  A_PERSONAL_VALUE_OF_ANOTHER_FIELD(
      Kind.VALUE,
      "UPDATE audit_value SET field = 'title' WHERE tenant_id = :t AND field = 'name' LIMIT 1");

  private final Kind kind;
  private final List<String> statements;

  Tampering(Kind kind, String... statements) {
    this.kind = kind;
    this.statements = List.of(statements);
  }

  Kind kind() {
    return kind;
  }

  /**
   * @return how many rows it changed
   */
  int perform(Connection database, Scene scene, Random random) throws SQLException {
    long p = 2 + random.nextInt((int) scene.links() - 4);
    long q = p + 1 + random.nextInt((int) (scene.links() - p - 1));
    long waits = scene.oneThatWaits(random);
    long unused = 9_000_000 + random.nextInt(1_000_000);
    int changed = 0;
    try (var statement = database.createStatement()) {
      for (String sql : statements) {
        changed +=
            statement.executeUpdate(
                sql.replaceAll(":t\\b", "" + scene.tenantId())
                    .replaceAll(":e\\b", "" + scene.eventAt(p))
                    .replaceAll(":f\\b", "" + scene.eventAt(q))
                    .replaceAll(":p\\b", "" + p)
                    .replaceAll(":q\\b", "" + q)
                    .replaceAll(":w\\b", "" + waits)
                    .replaceAll(":l\\b", "" + scene.links())
                    .replaceAll(":n\\b", "" + unused));
      }
    }
    return changed;
  }

  /**
   * @param events the chained ones, in the chain's order
   */
  record Scene(long tenantId, List<Long> events, List<Long> waiting) {
    long links() {
      return events.size();
    }

    long eventAt(long place) {
      return events.get((int) place - 1);
    }

    long oneThatWaits(Random random) {
      return waiting.get(random.nextInt(waiting.size()));
    }
  }
}
