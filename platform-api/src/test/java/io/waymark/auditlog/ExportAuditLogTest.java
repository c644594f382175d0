package io.waymark.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.waymark.audit.Personal;
import io.waymark.audit.Subject;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportAuditLogTest {
  private static final String EXPORT = "/api/v1/audit-events/export";

  private Organisation acme;
  private Person olga;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-03-02T09:00", "UTC");
    acme = Organisation.employer();
    olga = acme.owner("Olga");
  }

  @Test
  void itIsATableThatBeginsWithTheExportItself() {
    Answer file = olga.gets(EXPORT).isOk();
    assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"audit-log.csv\"");
    List<CsvRecord> lines = lines(file);
    assertThat(lines.getFirst().getFields())
        .containsExactly(
            "id",
            "at",
            "action",
            "actor_id",
            "actor",
            "subject_kind",
            "subject_id",
            "subject",
            "details");
    assertThat(lines.get(1).getField(2)).isEqualTo("audit.exported");
    assertThat(lines.get(1).getField(4)).isEqualTo("Olga");
    assertThat(lines).allMatch(line -> line.getFieldCount() == 9);
  }

  @Test
  void nothingInItIsAFormulaAndTextStaysWhole() {
    Person mallory = acme.mentor("=cmd|' /C calc'!A0");
    String text = "+1, \"quoted\"\nsecond line; ünïcode 😀";
    acme.records(
        "invitation.sent",
        new Subject("membership", mallory.membershipId()),
        Map.of("text", new Personal(null, text)));
    var line =
        lines(olga.gets(EXPORT + "?action=invitation.").isOk()).stream()
            .filter(each -> each.getField(2).equals("invitation.sent"))
            .findFirst()
            .orElseThrow();
    assertThat(line.getField(7)).isEqualTo("'=cmd|' /C calc'!A0");
    assertThat(line.getField(8)).isEqualTo("text=" + text);
  }

  @Test
  void itHoldsWhatTheFilterAsksForHoweverManyPagesThatIs() throws SQLException {
    insert(1_203);
    List<CsvRecord> lines = lines(olga.gets(EXPORT + "?action=filler.").isOk());
    assertThat(lines).hasSize(1 + 1_203);
    assertThat(lines.stream().map(line -> line.getField(0))).doesNotHaveDuplicates();
  }

  @Test
  void moreThanFiftyThousandEventsAreAskedForInParts() throws SQLException {
    insert(AuditExport.MOST + 1);
    olga.gets(EXPORT).refuses(422, "audit.export_too_long");
    olga.gets(EXPORT + "?action=membership.").isOk();
  }

  private static List<CsvRecord> lines(Answer file) {
    return CsvReader.builder().ofCsvRecord(file.body()).stream().toList();
  }

  /** Events that nobody did, all of one moment. */
  private void insert(int number) throws SQLException {
    Database.change("SET SESSION cte_max_recursion_depth = 1000000");
    Database.change(
        """
        INSERT INTO audit_event (tenant_id, id, at, action, subject_kind, subject_id, details)
        WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < ?)
        SELECT ?, i, '2026-03-01 00:00:00', 'filler.written', 'filler', i, '{"number": 1}' FROM n
        """,
        number,
        acme.id());
  }
}
