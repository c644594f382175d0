package io.waymark.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.tenancy.TenantRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectDirectoryTest {
  private static final String PROVISIONING = "/api/v1/provisioning";
  private static final String DIRECTORIES = PROVISIONING + "/directories";

  private final Organisation acme = Organisation.employer();
  private final Person olga = acme.owner("Olga");

  @BeforeEach
  void standStill() {
    Api.clock().set(Instant.parse("2026-03-20T09:00:30Z"));
  }

  @Test
  void itsTokenIsShownOnceAndKeptAsAHash() {
    var connected = olga.posts(DIRECTORIES, Map.of("name", "Okta")).isCreated();
    var token = connected.text("token");

    assertThat(token).matches("wmscim_[0-9A-HJKMNP-TV-Z]{26}_[0-9a-f]{48}");
    Api.with(token).get("/scim/v2/Users").isOk();
    var listed = olga.gets(PROVISIONING).isOk();
    assertThat(listed.text("url")).endsWith("/scim/v2");
    assertThat(listed.texts("directories", "name")).containsExactly("Okta");
    assertThat(listed.texts("directories", "owner")).containsExactly("Olga");
    assertThat(listed.text("directories.0.lastUsedAt")).isEqualTo("2026-03-20T09:00:00Z");
    assertThat(listed.body()).doesNotContain(token.substring(token.lastIndexOf('_')));
  }

  @Test
  void itMeetsEverybodyWhoIsHere() {
    acme.mentor("Mara");
    var token = olga.posts(DIRECTORIES, Map.of("name", "Okta")).isCreated().text("token");
    olga.posts(DIRECTORIES, Map.of("name", "Another")).isCreated();

    var people = Api.with(token).get("/scim/v2/Users").isOk();

    assertThat(people.texts("Resources", "displayName")).containsExactlyInAnyOrder("Olga", "Mara");
  }

  @Test
  void cutOffItIsSoAtOnce() {
    var connected = olga.posts(DIRECTORIES, Map.of("name", "Okta")).isCreated();
    var calls = Api.with(connected.text("token"));
    calls.get("/scim/v2/Groups").isOk();

    olga.deletes(DIRECTORIES + "/" + connected.text("directoryId")).isEmpty();

    calls.get("/scim/v2/Groups").refuses(401, "session.required");
    assertThat(Database.column("SELECT action FROM audit_event WHERE tenant_id = ?", acme.id()))
        .contains("directory.connected", "directory.disconnected");
  }

  @Test
  void aSuspendedOrganisationsDirectoryWaits() {
    var token = olga.posts(DIRECTORIES, Map.of("name", "Okta")).isCreated().text("token");
    Api.bean(TenantRegistry.class).suspend(acme.id());
    Api.with(token).get("/scim/v2/Users").refuses(401, "session.required");

    Api.bean(TenantRegistry.class).resume(acme.id());
    Api.with(token).get("/scim/v2/Users").isOk();
  }

  @Test
  void fiveAreEnough() {
    for (int i = 0; i < 5; i++) {
      olga.posts(DIRECTORIES, Map.of("name", "Okta " + i)).isCreated();
    }

    olga.posts(DIRECTORIES, Map.of("name", "Okta")).refuses(409, "directory.too_many");
  }

  @Test
  void itGoesOnWhenItsOwnerLeaves() {
    var otto = acme.owner("Otto");
    var token = otto.posts(DIRECTORIES, Map.of("name", "Okta")).isCreated().text("token");
    var calls = Api.with(token);

    String path = "/scim/v2/Users/" + new io.waymark.shared.id.Id(otto.membershipId());
    calls.delete(path).isEmpty();
    Api.clock().forward(Duration.ofMinutes(1));

    calls.get("/scim/v2/Users").isOk();
  }
}
