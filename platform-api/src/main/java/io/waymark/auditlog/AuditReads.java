package io.waymark.auditlog;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads events and their personal values. */
@Singleton
@Connectable
class AuditReads {
  private final JdbcOperations database;
  private final JsonMapper json;

  AuditReads(JdbcOperations database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Newest first. */
  List<AuditRead> page(AuditSql sql, int most) {
    return database.prepareStatement(sql.page(most), statement -> rows(statement, sql.values()));
  }

  long count(AuditSql sql, int most) {
    return database.prepareStatement(
        sql.count(most),
        statement -> {
          try (ResultSet row = query(statement, sql.values())) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  /** What was not erased, by event and by field. */
  Map<Long, Map<String, String>> personal(long tenantId, Collection<Long> eventIds) {
    if (eventIds.isEmpty()) {
      return Map.of();
    }
    var parameters = new ArrayList<Object>(eventIds);
    parameters.addFirst(tenantId);
    return database.prepareStatement(
        "SELECT v.event_id, v.field, v.value FROM audit_value v"
            + " WHERE v.tenant_id = ? AND v.event_id IN ("
            + String.join(", ", Collections.nCopies(eventIds.size(), "?"))
            + ")",
        statement -> values(statement, parameters));
  }

  private List<AuditRead> rows(PreparedStatement statement, List<Object> parameters)
      throws SQLException {
    var read = new ArrayList<AuditRead>();
    try (ResultSet rows = query(statement, parameters)) {
      while (rows.next()) {
        read.add(read(rows));
      }
    }
    return read;
  }

  private AuditRead read(ResultSet row) throws SQLException {
    return new AuditRead(
        row.getLong(1),
        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
        row.getObject(3, Long.class),
        row.getString(4),
        row.getString(5),
        row.getObject(6, Long.class),
        details(row.getString(7)));
  }

  private Map<String, Object> details(@Nullable String text) {
    try {
      return text == null ? Map.of() : json.readValue(text, AuditSql.DETAILS);
    } catch (IOException e) {
      throw new UncheckedIOException("the details of an event are no object", e);
    }
  }

  private static Map<Long, Map<String, String>> values(
      PreparedStatement statement, List<Object> parameters) throws SQLException {
    var values = new HashMap<Long, Map<String, String>>();
    try (ResultSet rows = query(statement, parameters)) {
      while (rows.next()) {
        values
            .computeIfAbsent(rows.getLong(1), event -> new HashMap<>())
            .put(rows.getString(2), rows.getString(3));
      }
    }
    return values;
  }

  private static ResultSet query(PreparedStatement statement, List<Object> parameters)
      throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
    return statement.executeQuery();
  }
}
