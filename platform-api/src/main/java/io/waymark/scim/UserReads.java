package io.waymark.scim;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Role;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads people as directories see them: a member as they are, an invited one as they were named.
 */
@Singleton
@Connectable
class UserReads {
  private static final String COLUMNS =
      """
      SELECT u.id, u.membership_id, u.user_name, u.external_id, u.address,
             COALESCE(m.name, u.display_name), u.given_name, u.family_name,
             IF(m.id IS NULL, u.title, m.title), u.language, u.roles, m.roles,
             IF(m.id IS NULL, u.active, m.status = 'ACTIVE'),
             u.made_at, u.changed_at, u.version, m.version
      """;

  private static final String PEOPLE =
      """
      FROM scim_user u
      LEFT JOIN membership m ON m.tenant_id = u.tenant_id AND m.id = u.membership_id
      WHERE u.tenant_id = ? AND u.removed_at IS NULL
      """;

  private final JdbcOperations database;

  UserReads(JdbcOperations database) {
    this.database = database;
  }

  /**
   * @throws NotFound when the tenant's directories know nobody by this id
   */
  UserRow get(long tenantId, long id) {
    return rows(COLUMNS + PEOPLE + " AND u.id = ?", List.of(tenantId, id)).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * In the order of their ids.
   *
   * @param skipped how many before
   */
  List<UserRow> page(long tenantId, FilterSql filter, int skipped, int size) {
    var values = parameters(tenantId, filter);
    values.add(size);
    values.add(skipped);
    return rows(
        COLUMNS + PEOPLE + " AND " + filter.condition() + " ORDER BY u.id LIMIT ? OFFSET ?",
        values);
  }

  int count(long tenantId, FilterSql filter) {
    return database.prepareStatement(
        "SELECT COUNT(*) " + PEOPLE + " AND " + filter.condition(),
        statement -> {
          try (ResultSet row = query(statement, parameters(tenantId, filter))) {
            row.next();
            return row.getInt(1);
          }
        });
  }

  /** Everybody in a group, in the order of their ids. */
  List<UserRow> members(long tenantId, Role group) {
    String sql = COLUMNS + PEOPLE + " AND FIND_IN_SET(?, COALESCE(m.roles, u.roles)) ORDER BY u.id";
    return rows(sql, List.of(tenantId, group.name())).stream()
        .filter(user -> user.groups().contains(group))
        .toList();
  }

  private static List<Object> parameters(long tenantId, FilterSql filter) {
    var values = new ArrayList<Object>();
    values.add(tenantId);
    values.addAll(filter.values());
    return values;
  }

  private List<UserRow> rows(String sql, List<?> values) {
    return database.prepareStatement(
        sql,
        statement -> {
          var found = new ArrayList<UserRow>();
          try (ResultSet rows = query(statement, values)) {
            while (rows.next()) {
              found.add(row(rows));
            }
          }
          return found;
        });
  }

  private static UserRow row(ResultSet row) throws SQLException {
    return new UserRow(
        row.getLong(1),
        row.getObject(2, Long.class),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getBoolean(13),
        moment(row, 14),
        moment(row, 15),
        row.getLong(16),
        row.getObject(17, Long.class));
  }

  private static Instant moment(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, LocalDateTime.class))
        .toInstant(ZoneOffset.UTC);
  }

  private static ResultSet query(PreparedStatement statement, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement.executeQuery();
  }
}
