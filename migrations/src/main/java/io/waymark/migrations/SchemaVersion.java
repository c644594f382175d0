package io.waymark.migrations;

import java.util.Arrays;
import java.util.Comparator;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema stands.
 *
 * @param installed the version that the database has; null when it was never migrated
 * @param newest the newest version that this build knows
 */
public record SchemaVersion(@Nullable String installed, @Nullable String newest) {
  /**
   * @param database a plain data source, usable outside a transaction
   * @throws FlywayException when the database does not answer
   */
  public static SchemaVersion of(DataSource database) {
    MigrationInfoService info = Migrate.reading(database).info();
    MigrationInfo current = info.current();
    var newest =
        Arrays.stream(info.all())
            .filter(migration -> !migration.getState().name().startsWith("FUTURE"))
            .map(MigrationInfo::getVersion)
            .max(Comparator.naturalOrder());
    return new SchemaVersion(
        current == null ? null : current.getVersion().getVersion(),
        newest.map(version -> version.getVersion()).orElse(null));
  }

  /**
   * For a server's start: it must not run on a schema that it was not built for.
   *
   * @throws IllegalStateException with one sentence that says what to do
   */
  public void requireNewest() {
    if (installed == null || !installed.equals(newest)) {
      throw new IllegalStateException(
          "The database's schema is at version %s and this build needs %s; run the migrations of this build first."
              .formatted(installed == null ? "none" : installed, newest));
    }
  }
}
