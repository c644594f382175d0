package io.waymark.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.ResourceConflictException;
import com.unboundid.scim2.common.exceptions.ResourceNotFoundException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.messages.PatchOperation;
import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.Member;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.UserResource;
import io.waymark.support.Api;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import org.glassfish.jersey.apache5.connector.Apache5ConnectorProvider;
import org.glassfish.jersey.client.ClientConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a directory does in its life, by somebody else's client of the protocol. */
class UnboundIdClientTest {
  private final Okta okta = Okta.connected();
  private final Client http =
      ClientBuilder.newClient(new ClientConfig().connectorProvider(new Apache5ConnectorProvider()));
  private final ScimService scim = service();

  @BeforeEach
  void standStill() {
    Api.clock().set(Instant.parse("2026-03-20T09:00:00Z"));
  }

  @AfterEach
  void close() {
    http.close();
  }

  @Test
  void itDiscoversTheService() throws Exception {
    assertThat(scim.getServiceProviderConfig().getPatch().isSupported()).isTrue();
    assertThat(scim.getServiceProviderConfig().getBulk().isSupported()).isFalse();
    assertThat(scim.getServiceProviderConfig().getEtag().isSupported()).isTrue();
    assertThat(scim.getResourceTypes().getResources())
        .extracting(type -> type.getName())
        .containsExactly("User", "Group");
    assertThat(scim.getSchema(Scim.USER).getAttributes())
        .extracting(attribute -> attribute.getName())
        .contains("userName", "emails", "active");
    assertThat(scim.getSchemas().getTotalResults()).isEqualTo(2);
  }

  @Test
  void itCreatesReadsFindsReplacesAndRemovesAPerson() throws Exception {
    UserResource made = scim.create("Users", rae());
    assertThat(made.getId()).hasSize(13);
    assertThat(made.getMeta().getLocation().toString()).endsWith("/scim/v2/Users/" + made.getId());

    UserResource read = scim.retrieve("Users", made.getId(), UserResource.class);
    assertThat(read.getName().getFamilyName()).isEqualTo("Holt");
    assertThat(read.getEmails()).extracting(Email::getValue).containsExactly(okta.address("rae"));
    assertThat(
            scim.searchRequest("Users")
                .filter(Filter.eq("userName", okta.address("rae")))
                .page(1, 10)
                .invoke(UserResource.class)
                .getResources())
        .extracting(UserResource::getId)
        .containsExactly(made.getId());

    UserResource replaced = scim.replace(read.setTitle("Staff engineer"));
    assertThat(replaced.getTitle()).isEqualTo("Staff engineer");
    scim.delete("Users", made.getId());
    assertThatThrownBy(() -> scim.retrieve("Users", made.getId(), UserResource.class))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void itChangesPartsOfAPerson() throws Exception {
    UserResource made = scim.create("Users", rae());

    UserResource changed =
        scim.modifyRequest("Users", made.getId())
            .replaceValue("active", false)
            .replaceValue("title", "Engineer")
            .invoke(UserResource.class);

    assertThat(changed.getActive()).isFalse();
    assertThat(changed.getTitle()).isEqualTo("Engineer");
  }

  @Test
  void itIsToldOfASecondOne() throws Exception {
    scim.create("Users", rae());

    assertThatThrownBy(() -> scim.create("Users", rae()))
        .isInstanceOfSatisfying(
            ResourceConflictException.class,
            refused -> assertThat(refused.getScimError().getScimType()).isEqualTo("uniqueness"));
  }

  @Test
  void itPutsPeopleIntoGroups() throws Exception {
    UserResource made = scim.create("Users", rae());
    var member = new Member().setValue(made.getId());

    GroupResource mentors =
        scim.modifyRequest("Groups", "MENTOR")
            .addOperation(PatchOperation.add("members", nodes(member)))
            .invoke(GroupResource.class);

    assertThat(mentors.getMembers()).extracting(Member::getValue).containsExactly(made.getId());
    assertThat(scim.retrieve("Users", made.getId(), UserResource.class).getGroups())
        .extracting(group -> group.getValue())
        .containsExactly("MENTOR");
    GroupResource none =
        scim.modifyRequest("Groups", "MENTOR")
            .addOperation(PatchOperation.remove("members[value eq \"%s\"]".formatted(made.getId())))
            .invoke(GroupResource.class);
    assertThat(none.getMembers()).isNullOrEmpty();
  }

  private UserResource rae() {
    return new UserResource()
        .setUserName(okta.address("rae"))
        .setName(new Name().setGivenName("Rae").setFamilyName("Holt"))
        .setEmails(new Email().setValue(okta.address("rae")).setType("work").setPrimary(true));
  }

  private static com.fasterxml.jackson.databind.node.ArrayNode nodes(Member member) {
    return com.unboundid.scim2.common.utils.JsonUtils.valueToNode(List.of(member));
  }

  private ScimService service() {
    String bearer = okta.calls().headers().get("Authorization");
    return new ScimService(
        http.register(
                (jakarta.ws.rs.client.ClientRequestFilter)
                    request -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, bearer))
            .target(Api.uri().resolve("/scim/v2")));
  }
}
