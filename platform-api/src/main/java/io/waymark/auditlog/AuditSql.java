package io.waymark.auditlog;

import io.micronaut.core.type.Argument;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query for events, with a condition for each thing that is asked for and none for the others: so
 * that each finds its index.
 */
final class AuditSql {
  static final Argument<Map<String, Object>> DETAILS = Argument.mapOf(String.class, Object.class);

  private static final String READ =
      """
      SELECT e.id, e.at, e.actor_membership_id, e.action, e.subject_kind, e.subject_id, e.details
      FROM audit_event e WHERE e.tenant_id = ?
      """;

  private final StringBuilder conditions = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  AuditSql(long tenantId, AuditFilter filter) {
    values.add(tenantId);
    and("LEFT(e.action, CHAR_LENGTH(?)) = ?", filter.action(), filter.action());
    and("e.actor_membership_id = ?", value(filter.actorId()));
    and("e.subject_kind = ?", filter.subjectKind());
    and("e.subject_id = ?", value(filter.subject()));
    and("e.at >= ?", utc(filter.from()));
    and("e.at < ?", utc(filter.to()));
  }

  AuditSql after(@Nullable AuditCursor cursor) {
    if (cursor != null) {
      LocalDateTime at = utc(cursor.at());
      and("e.at <= ? AND (e.at < ? OR e.id < ?)", at, at, cursor.id());
    }
    return this;
  }

  /** Newest first. */
  String page(int most) {
    return READ + conditions + " ORDER BY e.at DESC, e.id DESC LIMIT " + most;
  }

  /** How many there are, counted no further than that. */
  String count(int most) {
    return "SELECT COUNT(*) FROM (SELECT e.id FROM audit_event e WHERE e.tenant_id = ? "
        + conditions
        + " LIMIT "
        + most
        + ") AS counted";
  }

  List<Object> values() {
    return values;
  }

  private void and(String condition, @Nullable Object... asked) {
    if (asked[0] != null) {
      conditions.append(" AND ").append(condition);
      values.addAll(List.of(asked));
    }
  }

  private static @Nullable Long value(@Nullable Id id) {
    return id == null ? null : id.value();
  }

  private static @Nullable LocalDateTime utc(@Nullable Instant moment) {
    return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
