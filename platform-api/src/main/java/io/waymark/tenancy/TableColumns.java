package io.waymark.tenancy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What the schema says about itself. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TableColumns extends GenericRepository<Tenant, Long> {
  /**
   * All columns of the tables that have this one, by table.
   *
   * @param key such as {@code tenant_id}
   */
  @Query(
      """
      SELECT c.table_name AS table_name, c.column_name AS column_name, c.data_type AS data_type
      FROM information_schema.columns c
      JOIN information_schema.columns k
        ON k.table_schema = c.table_schema AND k.table_name = c.table_name
      WHERE c.table_schema = DATABASE() AND k.column_name = :key
      ORDER BY c.table_name, c.ordinal_position
      """)
  List<TableColumn> ofTablesWith(String key);
}
