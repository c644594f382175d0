package io.waymark.auditlog;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the things are called that were acted on; one statement for all of a page. */
@Singleton
@Connectable
class SubjectNames {
  /** By kind; whose enrolment or pairing it is says what it is called. */
  private static final Map<String, String> BY_KIND =
      Map.of(
          "cohort",
          "SELECT 'cohort' AS kind, c.id, c.name FROM cohort c WHERE c.tenant_id = ? AND c.id IN ",
          "program",
          "SELECT 'program' AS kind, p.id, p.name FROM program p WHERE p.tenant_id = ? AND p.id IN ",
          "enrolment",
          "SELECT 'enrolment' AS kind, e.id, m.name FROM enrolment e"
              + " JOIN membership m ON m.tenant_id = e.tenant_id AND m.id = e.membership_id"
              + " WHERE e.tenant_id = ? AND e.id IN ",
          "pairing",
          "SELECT 'pairing' AS kind, p.id, m.name FROM pairing p"
              + " JOIN enrolment e ON e.tenant_id = p.tenant_id AND e.id = p.enrolment_id"
              + " JOIN membership m ON m.tenant_id = e.tenant_id AND m.id = e.membership_id"
              + " WHERE p.tenant_id = ? AND p.id IN ");

  private final JdbcOperations database;

  SubjectNames(JdbcOperations database) {
    this.database = database;
  }

  /**
   * @return by kind and id; what is gone, or has no name, is left out
   */
  Map<String, Map<Long, String>> in(long tenantId, List<AuditRead> events) {
    Map<String, Set<Long>> asked = asked(events);
    if (asked.isEmpty()) {
      return Map.of();
    }
    var parts = new ArrayList<String>();
    var parameters = new ArrayList<Long>();
    asked.forEach(
        (kind, ids) -> {
          parts.add(BY_KIND.get(kind) + marks(ids.size()));
          parameters.add(tenantId);
          parameters.addAll(ids);
        });
    return database.prepareStatement(
        String.join(" UNION ALL ", parts), statement -> names(statement, parameters));
  }

  private static Map<String, Set<Long>> asked(List<AuditRead> events) {
    var asked = new TreeMap<String, Set<Long>>();
    for (AuditRead event : events) {
      if (event.subjectId() != null
          && event.subjectKind() != null
          && BY_KIND.containsKey(event.subjectKind())) {
        asked.computeIfAbsent(event.subjectKind(), kind -> new TreeSet<>()).add(event.subjectId());
      }
    }
    return asked;
  }

  private static String marks(int number) {
    return "(" + String.join(", ", Collections.nCopies(number, "?")) + ")";
  }

  private static Map<String, Map<Long, String>> names(
      PreparedStatement statement, List<Long> parameters) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setLong(i + 1, parameters.get(i));
    }
    var names = new HashMap<String, Map<Long, String>>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        names
            .computeIfAbsent(rows.getString(1), kind -> new HashMap<>())
            .put(rows.getLong(2), rows.getString(3));
      }
    }
    return names;
  }
}
