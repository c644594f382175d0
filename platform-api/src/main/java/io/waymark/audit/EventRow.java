package io.waymark.audit;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an event past the mapper, as a verification must: from what is stored, column by column.
 */
final class EventRow {
  static final String COLUMNS =
      "e.id, e.at, e.actor_account_id, e.actor_membership_id, e.action, e.subject_kind,"
          + " e.subject_id, e.details, e.seal";

  private static final JsonMapper JSON = JsonMapper.createDefault();
  private static final Argument<Map<String, Object>> DETAILS =
      Argument.mapOf(String.class, Object.class);

  private EventRow() {}

  static AuditEvent read(ResultSet row) throws SQLException {
    return new AuditEvent(
        row.getLong("id"),
        null,
        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        number(row, "actor_account_id"),
        number(row, "actor_membership_id"),
        row.getString("action"),
        row.getString("subject_kind"),
        number(row, "subject_id"),
        details(row.getString("details")),
        row.getBytes("seal"));
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  private static @Nullable Map<String, Object> details(@Nullable String json) {
    try {
      return json == null ? null : JSON.readValue(json, DETAILS);
    } catch (IOException e) {
      // Whatever is no object any more was altered, and no seal holds over this.
      return Map.of("unreadable", json);
    }
  }
}
