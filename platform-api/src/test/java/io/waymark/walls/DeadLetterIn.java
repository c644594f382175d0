package io.waymark.walls;

import io.waymark.shared.id.Id;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import java.sql.SQLException;

/** A letter that was given up: the last that the organisation wrote. */
final class DeadLetterIn {
  private DeadLetterIn() {}

  static String tenant(Organisation organisation) {
    long tenantId = organisation.id();
    long letterId = Database.count("SELECT MAX(id) FROM letter WHERE tenant_id = ?", tenantId);
    try {
      Database.change(
          "UPDATE letter SET status = 'DEAD', settled_at = posted_at, version = version + 1"
              + " WHERE tenant_id = ? AND id = ?",
          tenantId,
          letterId);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Id(letterId).toString();
  }
}
