package io.waymark.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.waymark.shared.startup.StartupRefused;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManagementServerTest {
  @Test
  void metricsCountRequestsByTheirRouteAndNeverByTheirIds() {
    Api.anonymous().get("/api/v1/members/0SAMRR621BPZP").is(401);

    var metrics = asks("/metrics").isOk().body();

    assertThat(metrics)
        .contains("http_server_requests_seconds_count{", "uri=\"/api/v1/members/{membershipId}\"")
        .doesNotContain("0SAMRR621BPZP");
  }

  @Test
  void whatStrangersMakeUpIsNoSeriesOfItsOwn() {
    Api.anonymous().get("/made-up-by-a-stranger");

    assertThat(asks("/metrics").isOk().body())
        .contains("uri=\"-\"")
        .doesNotContain("made-up-by-a-stranger");
  }

  @Test
  void metricsTellOfTheMachineThePoolTheOutboxAndTheJobs() {
    assertThat(asks("/metrics").isOk().body())
        .contains(
            "jvm_memory_used_bytes",
            "hikaricp_connections_active",
            "waymark_letters_waiting",
            "waymark_letters_dead",
            "waymark_jobs_behind_seconds")
        .doesNotContain("NaN");
  }

  @Test
  void healthIsToldHereToo() {
    assertThat(asks("/health/liveness").isOk().body()).isEqualTo("UP\n");
    assertThat(asks("/health/readiness").isOk().body()).isEqualTo("UP\n");
  }

  @Test
  void theApiItselfTellsNobody() {
    for (String path : List.of("/metrics", "/prometheus")) {
      Api.anonymous().get(path).isNotFound();
    }
  }

  @Test
  void otherMachinesDoNotReachIt() {
    assertThat(Api.bean(ManagementServer.class).uri().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void aTakenPortIsOneSentence() {
    int taken = Api.bean(ManagementServer.class).uri().getPort();

    assertThatThrownBy(
            () ->
                new ManagementServer(
                    new PrometheusMeterRegistry(PrometheusConfig.DEFAULT), List.of(), taken))
        .isInstanceOf(StartupRefused.class)
        .hasMessageContaining("WAYMARK_MANAGEMENT_PORT");
  }

  private static Answer asks(String path) {
    return new Caller(Api.bean(ManagementServer.class).uri(), Map.of()).get(path);
  }
}
