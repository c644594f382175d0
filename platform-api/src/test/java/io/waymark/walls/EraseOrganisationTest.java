package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.Work;
import io.waymark.tenancy.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An organisation with one of everything is erased, beside one that is not. */
class EraseOrganisationTest {
  private static World erased;
  private static World other;
  private static Map<String, String> before;
  private static Map<String, Long> sizes;
  private static Person both;

  @BeforeAll
  static void erase() {
    erased = World.seeded();
    both = Organisation.employer().alsoHere(erased.circle().participant(), Role.MENTOR);
    other = World.seeded();
    Work.runDue();
    before = other.digest();
    sizes = erased.sizes();
    String slug = erased.cohort().organisation().slug();
    erased
        .operator()
        .puts("/api/v1/operator/tenants/" + slug + "/erasure", Map.of("name", slug))
        .isOk();
    Api.clock().forward(Duration.ofDays(30));
    Work.runRecurring("tenant-erasure");
    Api.clock().forward(Duration.ofMinutes(2));
    Work.runRecurring("tenant-erasure");
  }

  @Test
  void nothingOfItIsLeftInAnyTable() {
    assertThat(sizes.values()).filteredOn(rows -> rows > 0).hasSizeGreaterThan(20);

    assertThat(tablesWith("tenant_id"))
        .allSatisfy(table -> assertThat(rows(table, "tenant_id", id())).as(table).isZero());
    assertThat(rows("tenant", "id", id())).isZero();
  }

  @Test
  void peopleWhoBelongedNowhereElseAreFoundInNoColumnOfTheDatabase() {
    String address = erased.owner().email();

    for (List<String> column : texts()) {
      String sql =
          "SELECT COUNT(*) FROM `%s` WHERE LOCATE(?, CONVERT(`%s` USING utf8mb4)) > 0"
              .formatted(column.getFirst(), column.getLast());
      assertThat(Database.count(sql, address)).as(column.toString()).isZero();
    }
    assertThat(tablesWith("account_id"))
        .filteredOn(table -> !table.equals("membership"))
        .allSatisfy(
            table ->
                assertThat(rows(table, "account_id", erased.owner().accountId()))
                    .as(table)
                    .isZero());
  }

  @Test
  void whoBelongsElsewhereStaysThere() {
    both.gets("/api/v1/me").isOk();

    assertThat(
            Database.column(
                "SELECT tenant_id FROM account_tenant WHERE account_id = ?", both.accountId()))
        .containsExactly(String.valueOf(both.organisation().id()));
  }

  @Test
  void theOtherOrganisationIsAsItWas() {
    assertThat(other.digest()).isEqualTo(before);
  }

  /** The connection that it used is the one that this thread is given first. */
  @Test
  void referencesAreCheckedAgainAfterwards() throws SQLException {
    var pool = DelegatingDataSource.unwrapDataSource(Api.bean(DataSource.class));
    try (var one = pool.getConnection();
        var other = pool.getConnection()) {
      assertThat(checks(one)).isOne();
      assertThat(checks(other)).isOne();
    }
  }

  private static int checks(Connection connection) throws SQLException {
    try (var select = connection.createStatement();
        var row = select.executeQuery("SELECT @@SESSION.foreign_key_checks")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static long id() {
    return erased.cohort().organisation().id();
  }

  private static long rows(String table, String column, long id) {
    return Database.count("SELECT COUNT(*) FROM `%s` WHERE %s = ?".formatted(table, column), id);
  }

  private static List<String> tablesWith(String column) {
    return Database.column(
            "SELECT table_name FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND column_name = ?",
            column)
        .stream()
        .map(String::valueOf)
        .toList();
  }

  private static List<List<String>> texts() {
    return Database.rows(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema ="
                + " DATABASE() AND data_type IN ('varchar', 'char', 'text', 'mediumtext',"
                + " 'longtext', 'json')")
        .stream()
        .map(row -> row.stream().map(String::valueOf).toList())
        .toList();
  }
}
