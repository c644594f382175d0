package io.waymark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.audit.Finding.Kind;
import io.waymark.audit.Tampering.Scene;
import io.waymark.shared.key.InstallationKey;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Work;
import io.waymark.tenancy.Tenants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerifyAuditTest {
  private static final int MANIPULATIONS = 100;
  private static final long SEED = 20_261_123;

  @TempDir private static Path folder;
  private static AuditedOrganisation acme;
  private static Scene scene;
  private static int found;

  private record Attempt(int number, Tampering tampering) {}

  @BeforeAll
  static void actAndChain() {
    acme = AuditedOrganisation.withAHistory(folder.resolve("heads"));
    long id = acme.organisation().id();
    scene =
        new Scene(
            id,
            ids("SELECT event_id FROM audit_link WHERE tenant_id = ? ORDER BY id", id),
            ids("SELECT id FROM audit_pending WHERE tenant_id = ? ORDER BY id", id));
  }

  @Test
  void anUntouchedAuditIsWhole() throws Exception {
    Verdict verdict = acme.verdict();
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.chained()).isEqualTo(scene.links()).isGreaterThan(90);
    assertThat(verdict.waiting()).isEqualTo(3);
  }

  /** Each kind at least twice, on rows that a seeded number picks. */
  static Stream<Attempt> attempts() {
    return IntStream.range(0, MANIPULATIONS)
        .mapToObj(i -> new Attempt(i, Tampering.values()[i % Tampering.values().length]));
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void eachManipulationIsFound(Attempt attempt) throws Exception {
    try (var database = Database.connect()) {
      database.setAutoCommit(false);
      execute(database, "SET FOREIGN_KEY_CHECKS = 0");
      int changed =
          attempt.tampering().perform(database, scene, new Random(SEED + attempt.number()));
      assertThat(changed).as("rows changed").isPositive();
      Verdict verdict = acme.verdict(database);
      database.rollback();
      assertThat(verdict.findings())
          .extracting(Finding::kind)
          .as(verdict.said("acme"))
          .contains(attempt.tampering().kind());
      found++;
    }
  }

  @AfterAll
  static void report() {
    System.out.printf(
        "Audit: %d of %d manipulations of %d kinds found in a chain of %d events.%n",
        found, MANIPULATIONS, Tampering.values().length, scene.links());
  }

  @Test
  void aChainThatGoesOnAfterItWasTurnedBackIsFoundByTheHeadsOutside() throws Exception {
    var globex = AuditedOrganisation.withAHistory(folder.resolve("globex"));
    long id = globex.organisation().id();
    Database.change("DELETE FROM audit_pending WHERE tenant_id = ?", id);
    try (var database = Database.connect()) {
      execute(database, "SET FOREIGN_KEY_CHECKS = 0");
      for (String sql :
          List.of(
              "DELETE v FROM audit_value v WHERE v.tenant_id = " + id,
              "DELETE e FROM audit_event e LEFT JOIN audit_link l ON l.tenant_id = e.tenant_id"
                  + " AND l.event_id = e.id WHERE e.tenant_id = "
                  + id
                  + " AND (l.id > 40 OR l.id IS NULL)",
              "DELETE FROM audit_link WHERE id > 40 AND tenant_id = " + id,
              "UPDATE audit_head h JOIN audit_link l ON l.tenant_id = h.tenant_id AND l.id = 40"
                  + " SET h.place = 40, h.digest = l.digest WHERE h.tenant_id = "
                  + id)) {
        execute(database, sql);
      }
    }
    globex.act(30);
    globex.organisation().chainsItsAudit();
    assertThat(globex.verdict().findings()).extracting(Finding::kind).contains(Kind.HEAD);
    Files.write(globex.heads(), List.of());
    assertThat(globex.verdict().findings()).as("nobody outside who knows better").isEmpty();
  }

  @Test
  void erasingAPersonBreaksNothing() throws Exception {
    var globex = AuditedOrganisation.withAHistory(folder.resolve("erased"));
    long id = globex.organisation().id();
    long accountId =
        ids("SELECT account_id FROM audit_value WHERE tenant_id = ? AND account_id > 0", id)
            .getFirst();
    Tenants.within(id, () -> erase(accountId));
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM audit_value WHERE tenant_id = ? AND account_id = ?",
                id,
                accountId))
        .isZero();
    assertThat(globex.verdict().findings()).isEmpty();
    globex.chain();
    assertThat(globex.verdict().findings()).isEmpty();
  }

  @Test
  void aPersonalValueIsNowhereInTheEventItself() {
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM audit_event WHERE tenant_id = ? AND details LIKE ?",
                scene.tenantId(),
                "%" + AuditedOrganisation.EMAIL + "%"))
        .isZero();
  }

  /** As on a database from before there were seals; and as somebody would pretend. */
  @Test
  void eventsWithoutASealMayStandAtTheBeginningAlone() throws Exception {
    var globex = new AuditedOrganisation(Organisation.employer(), folder.resolve("earlier"));
    long id = globex.organisation().id();
    insertUnsealed(id, 1);
    globex.act(1);
    globex.chain();
    assertThat(globex.verdict().findings()).isEmpty();

    insertUnsealed(id, 2);
    globex.chain();
    assertThat(globex.verdict().findings()).extracting(Finding::kind).contains(Kind.ALTERED);
  }

  private static void insertUnsealed(long tenantId, long id) throws SQLException {
    Database.change(
        "INSERT INTO audit_event (tenant_id, id, at, action)"
            + " VALUES (?, ?, NOW(6), 'cohort.created')",
        tenantId,
        id);
    Database.change("INSERT INTO audit_pending (tenant_id, id) VALUES (?, ?)", tenantId, id);
  }

  @Test
  void sealsOfAFormerSecretHoldWhenItIsGiven() {
    var former = InstallationKey.of(Api.JWT_KEY);
    var current = InstallationKey.of(Base64.getEncoder().encodeToString(new byte[32]));
    byte[] content = {1, 2, 3};
    byte[] seal = new Seals(former, List.of()).over(content);
    assertThat(new Seals(current, List.of(former)).hold(seal, content)).isTrue();
    assertThat(new Seals(current, List.of()).hold(seal, content)).isFalse();
  }

  @Test
  void aTenantThatIsRightlyGoneIsNotMissed() throws IOException {
    Path file = folder.resolve("gone");
    var outside = new OutsideHeads(file.toString());
    outside.append(7, new AuditLink(3, null, 1, new byte[] {1}));
    outside.append(8, new AuditLink(5, null, 1, new byte[] {2}));
    outside.end(7);
    assertThat(Heads.in(List.of(file)).tenants()).containsExactly(8L);
  }

  private static void erase(long accountId) {
    Work.inTransaction(() -> Api.bean(AuditErasure.class).ofAccount(accountId));
  }

  private static List<Long> ids(String sql, long tenantId) {
    return Database.column(sql, tenantId).stream()
        .map(String::valueOf)
        .map(Long::parseLong)
        .toList();
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
