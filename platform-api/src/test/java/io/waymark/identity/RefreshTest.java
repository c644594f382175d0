package io.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTest {
  private final Somebody ann = Somebody.make();
  private final Somebody.Place place = ann.joins(Role.MENTOR);
  private final Answer first = ann.signsIn().isCreated();

  @BeforeEach
  void aWhileLater() {
    Api.clock().forward(Duration.ofMinutes(11));
  }

  @Test
  void aRefreshTokenIsTradedForNewTokens() {
    Somebody.with(first).get("/api/v1/me").refuses(401, "session.required");

    var second = Somebody.refreshes(first).isOk();

    assertThat(second.text("refreshToken")).isNotEqualTo(first.text("refreshToken"));
    Somebody.with(second).get("/api/v1/me").isOk();
    Somebody.refreshes(second).isOk();
  }

  @Test
  void twoRequestsThatCrossGetTheSameSuccessor() {
    var second = Somebody.refreshes(first).isOk();
    Api.clock().forward(Duration.ofSeconds(9));

    assertThat(Somebody.refreshes(first).isOk().text("refreshToken"))
        .isEqualTo(second.text("refreshToken"));
  }

  @Test
  void manyAtOnceAreOneRotation() {
    var successors =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(i -> Somebody.refreshes(first).isOk().text("refreshToken"))
            .distinct()
            .toList();

    assertThat(successors).hasSize(1);
  }

  @Test
  void anOldTokenThatComesBackEndsTheSession() {
    var second = Somebody.refreshes(first).isOk();
    Api.clock().forward(Duration.ofSeconds(11));

    Somebody.refreshes(first).refuses(401, "session.reused");

    Somebody.refreshes(second).refuses(401, "session.reused");
    Somebody.with(second).get("/api/v1/me").refuses(401, "session.required");
    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = ? ORDER BY id", place.tenantId()))
        .containsOnlyOnce("session.reused");
  }

  @Test
  void theTokenBeforeTheLastIsOldEvenWithinSeconds() {
    var second = Somebody.refreshes(first).isOk();
    Somebody.refreshes(second).isOk();

    Somebody.refreshes(first).refuses(401, "session.reused");
  }

  @Test
  void reuseEndsThisSessionAlone() {
    var elsewhere = ann.signsIn().isCreated();
    Somebody.refreshes(first).isOk();
    Api.clock().forward(Duration.ofSeconds(11));
    Somebody.refreshes(first).refuses(401, "session.reused");

    Somebody.refreshes(elsewhere).isOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.%s", "1.%s", "7.%s", "999999999.%s"})
  void aForgedTokenEndsNothing(String generationAndMac) {
    var family = first.text("refreshToken").split("\\.")[0];
    var forged = family + "." + generationAndMac.formatted("A".repeat(43));

    Somebody.refreshes(forged).refuses(401, "session.expired");

    Somebody.refreshes(first).isOk();
  }

  static Stream<String> nonsense() {
    return Stream.of(
        "x", "..", "ZZZZZZZZZZZZZ.0." + "A".repeat(43), "0SAJD2P641CN3.-1." + "A".repeat(43));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("nonsense")
  void whatIsNoTokenIsAnsweredAsAnExpiredOne(String nonsense) {
    Somebody.refreshes(nonsense).refuses(401, "session.expired");
  }

  @Test
  void aSessionThatRestsForFourteenDaysEnds() {
    Api.clock().forward(Duration.ofDays(14));

    Somebody.refreshes(first).refuses(401, "session.expired");
  }

  @Test
  void aSessionThatIsUsedEndsAfterThirtyDays() {
    Api.clock().forward(Duration.ofDays(13));
    var second = Somebody.refreshes(first).isOk();
    Api.clock().forward(Duration.ofDays(13));
    var third = Somebody.refreshes(second).isOk();
    Api.clock().forward(Duration.ofDays(4));

    Somebody.refreshes(third).refuses(401, "session.expired");
  }

  @Test
  void refreshingBringsNewRoles() {
    place.now(members -> members.changeRoles(place.membershipId(), Set.of(Role.ADMIN)));

    assertThat(Somebody.refreshes(first).isOk().text("roles.0")).isEqualTo("ADMIN");
  }

  @Test
  void whoWasDeactivatedOrSuspendedCannotGoOn() {
    Api.bean(TenantRegistry.class).suspend(place.tenantId());

    Somebody.refreshes(first).refuses(401, "session.expired");

    Api.bean(TenantRegistry.class).resume(place.tenantId());
    Somebody.refreshes(first).refuses(401, "session.expired");
    ann.signsIn().isCreated();
  }
}
