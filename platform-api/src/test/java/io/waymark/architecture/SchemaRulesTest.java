package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Database;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaRulesTest {
  @ParameterizedTest
  @EnumSource
  void theSchemaKeepsTo(SchemaRules rule) {
    assertThat(rule.offenders()).isEmpty();
  }

  @Test
  void theNamedExceptionsAllExist() {
    List<String> tables =
        Database.column(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")
            .stream()
            .map(String::valueOf)
            .toList();

    assertThat(tables).containsAll(SchemaRules.GLOBAL);
    assertThat(tables).containsAll(SchemaRules.UNVERSIONED.keySet());
    assertThat(SchemaRules.UNREFERENCED.keySet())
        .allSatisfy(column -> assertThat(tables).contains(column.split("\\.")[0]));
  }

  /** Each row breaks one rule: a rule that cannot fail guards nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          THE_PRIMARY_KEY_IS_TENANT_AND_ID | (id BIGINT, tenant_id BIGINT, version BIGINT NOT NULL, PRIMARY KEY (id))
          THE_PRIMARY_KEY_IS_TENANT_AND_ID | (id BIGINT, tenant_id BIGINT, version BIGINT NOT NULL)
          THE_TENANT_LEADS_EVERY_KEY | (id BIGINT, tenant_id BIGINT, PRIMARY KEY (tenant_id, id), KEY by_id (id, tenant_id))
          THE_TENANT_LEADS_EVERY_KEY | (id BIGINT, tenant_id BIGINT, a INT, PRIMARY KEY (tenant_id, id), UNIQUE KEY uk_a (a))
          A_REFERENCE_STAYS_IN_ITS_TENANT | (id BIGINT, tenant_id BIGINT, other_id BIGINT, PRIMARY KEY (tenant_id, id), UNIQUE KEY u (id), CONSTRAINT fk_other FOREIGN KEY (other_id) REFERENCES broken (id))
          NOTHING_REFERS_TO_OR_FROM_A_GLOBAL_TABLE | (id BIGINT, tenant_id BIGINT, account_id BIGINT, CONSTRAINT fk_account FOREIGN KEY (account_id) REFERENCES account (id))
          AN_ID_OF_ANOTHER_TABLE_IS_A_REFERENCE | (id BIGINT, tenant_id BIGINT, cohort_id BIGINT)
          NOTHING_CASCADES | (id BIGINT, tenant_id BIGINT, cohort_id BIGINT, CONSTRAINT fk_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id) ON DELETE CASCADE)
          NO_NUMBER_IS_GIVEN_BY_THE_DATABASE | (id BIGINT AUTO_INCREMENT PRIMARY KEY)
          INDEXES_ARE_PLAIN | (id BIGINT, words TEXT, FULLTEXT KEY by_words (words))
          TABLES_ARE_INNODB_IN_UTF8MB4 | (id BIGINT) ENGINE=MEMORY CHARSET=utf8mb4
          TABLES_ARE_INNODB_IN_UTF8MB4 | (id BIGINT) CHARSET=latin1
          TEXT_IS_UTF8MB4_AND_MACHINE_WORDS_ARE_EXACT_ASCII | (word VARCHAR(20) CHARACTER SET latin1)
          TEXT_IS_UTF8MB4_AND_MACHINE_WORDS_ARE_EXACT_ASCII | (word VARCHAR(20) CHARACTER SET ascii COLLATE ascii_general_ci)
          A_MOMENT_IS_UTC_TO_THE_MICROSECOND | (at DATETIME)
          A_MOMENT_IS_UTC_TO_THE_MICROSECOND | (at TIMESTAMP(6))
          A_ROW_THAT_CHANGES_CARRIES_A_VERSION | (id BIGINT)
          A_ROW_THAT_CHANGES_CARRIES_A_VERSION | (version INT)
          """)
  void aTableThatBreaksARuleIsNamed(SchemaRules rule, String table) throws SQLException {
    Database.change("CREATE TABLE broken " + table);

    assertThat(rule.offenders()).anyMatch(offender -> offender.startsWith("broken"));
  }

  @Test
  void codeInTheSchemaIsNamed() throws SQLException {
    Database.change("CREATE VIEW broken_view AS SELECT 1 AS one");

    assertThat(SchemaRules.THE_SCHEMA_HOLDS_NO_CODE.offenders())
        .containsExactly("view broken_view");
  }

  @AfterEach
  void removeWhatIsBroken() throws SQLException {
    Database.change("DROP TABLE IF EXISTS broken");
    Database.change("DROP VIEW IF EXISTS broken_view");
  }
}
