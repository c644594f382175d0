package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.shared.time.Clocks;
import io.waymark.support.Api;
import io.waymark.support.ApiProcess;
import io.waymark.support.Caller;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.Work;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.testdb.DatabaseUnderTest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Two nodes, each of which has just found four tokens good. Whatever ends them is done on one node
 * or by a job; within a minute both refuse all four.
 */
class OldTokensDieTest {
  private static final Duration PROMISED = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final Organisation acme = Organisation.employer();
  private final Organisation suspended = Organisation.employer();
  private final Person owner = acme.owner("Olga");

  @Test
  void onBothNodesWithinAMinute() throws Exception {
    Api.clock().set(Clocks.real().instant());
    try (var first = ApiProcess.on(DatabaseUnderTest.shared());
        var second = ApiProcess.on(DatabaseUnderTest.shared())) {
      var roleGone = acme.person("Ruth", Role.MENTOR, Role.ADMIN);
      var left = acme.mentor("Leo");
      var signedOut = acme.mentor("Sam");
      var tokens = new LinkedHashMap<String, Caller>();
      tokens.put("role removed", signsIn(first, roleGone));
      tokens.put("membership ended", signsIn(first, left));
      tokens.put("signed out everywhere", signsIn(first, signedOut));
      tokens.put("tenant suspended", signsIn(first, suspended.mentor("Tara")));
      var elsewhere = signsIn(first, signedOut);
      var decides = signsIn(first, owner);
      for (var token : tokens.values()) {
        token.get("/api/v1/me").isOk();
        second.as(token).get("/api/v1/me").isOk();
      }

      change(decides, roleGone, "roles", Map.of("roles", List.of("MENTOR")));
      change(decides, left, "status", Map.of("active", false));
      elsewhere.delete("/api/v1/me/sign-ins");
      Work.inTransaction(() -> Api.bean(TenantRegistry.class).suspend(suspended.id()));
      var began = System.nanoTime();

      tokens.forEach((what, token) -> awaitRefusal(what, token, second.as(token), began));
      System.out.printf(
          "Four ended tokens were dead on two nodes after %.1f s.%n",
          (System.nanoTime() - began) / 1e9);
    }
  }

  private static Caller signsIn(ApiProcess node, Person person) {
    var session =
        node.anonymous()
            .post("/api/v1/sessions", Map.of("email", person.email(), "password", Person.PASSWORD))
            .isCreated();
    return node.anonymous().with("Authorization", "Bearer " + session.text("accessToken"));
  }

  private static void change(Caller owner, Person member, String what, Object body) {
    var path = "/api/v1/members/" + new Id(member.membershipId());
    owner.ifMatch(owner.get(path).isOk().text("etag")).put(path + "/" + what, body).isOk();
  }

  private static void awaitRefusal(String what, Caller here, Caller there, long began) {
    while (answers(here) || answers(there)) {
      assertThat(Duration.ofNanos(System.nanoTime() - began)).as(what).isLessThan(PROMISED);
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private static boolean answers(Caller caller) {
    return caller.get("/api/v1/me").status() == 200;
  }
}
