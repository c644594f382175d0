package io.waymark.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.audit.AuditChain;
import io.waymark.audit.Subject;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainingTest {
  private static final String LINKS = "SELECT COUNT(*) FROM audit_link WHERE tenant_id = ?";

  @Test
  void itChainsEveryTenantThatHasSomethingToChain() {
    Organisation acme = Organisation.employer();
    Organisation globex = Organisation.coach();
    AuditChain chain = Api.bean(AuditChain.class);
    assertThat(chain.waiting()).contains(acme.id(), globex.id());
    run();
    assertThat(chain.waiting()).doesNotContain(acme.id(), globex.id());
    assertThat(Database.count(LINKS, acme.id())).isEqualTo(1);
  }

  @Test
  void aTenantWhoseChainDoesNotGoOnHoldsUpNobodyElse() throws SQLException {
    Organisation acme = Organisation.employer();
    Organisation globex = Organisation.employer();
    run();
    Database.change("DELETE FROM audit_head WHERE tenant_id = ?", acme.id());
    acme.records("cohort.created", new Subject("cohort", 1), Map.of());
    globex.records("cohort.created", new Subject("cohort", 1), Map.of());
    run();
    assertThat(Database.count(LINKS, acme.id())).as("no second first link").isEqualTo(1);
    assertThat(Database.count(LINKS, globex.id())).isEqualTo(2);
  }

  @Test
  void nodesThatChainAtOnceMakeOneChain() throws Exception {
    Organisation acme = Organisation.employer();
    for (int i = 0; i < 40; i++) {
      acme.records("cohort.created", new Subject("cohort", i), Map.of());
    }
    try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      nodes.invokeAll(IntStream.range(0, 8).mapToObj(i -> node()).toList());
    }
    run();
    assertThat(Database.count(LINKS, acme.id())).isEqualTo(41);
    assertThat(Database.count("SELECT place FROM audit_head WHERE tenant_id = ?", acme.id()))
        .isEqualTo(41);
  }

  private static Callable<Boolean> node() {
    return () -> {
      run();
      return true;
    };
  }

  private static void run() {
    Api.bean(Chaining.class).run();
  }
}
