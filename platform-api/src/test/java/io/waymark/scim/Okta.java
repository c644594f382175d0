package io.waymark.scim;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.invitation.TestInvitations;
import io.waymark.provisioning.TestDirectories;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;

/** An organisation whose directory is connected, and what the directory sends. */
record Okta(Organisation acme, Person olga, Caller calls) {
  static final String USERS = "/scim/v2/Users";
  static final String GROUPS = "/scim/v2/Groups";

  static Okta connected() {
    var acme = Organisation.employer();
    var olga = acme.owner("Olga");
    return new Okta(acme, olga, Api.with(TestDirectories.connectedBy(olga).token()));
  }

  String address(String name) {
    return name + "@" + acme.slug() + ".example";
  }

  Map<String, Object> person(String name) {
    return Map.of(
        "schemas", List.of(Scim.USER),
        "userName", address(name),
        "externalId", "x-" + name,
        "name", Map.of("givenName", "Rae", "familyName", "Holt"),
        "active", true);
  }

  Answer creates(String name) {
    return calls.post(USERS, person(name));
  }

  Answer reads(String id) {
    return calls.get(USERS + "/" + id);
  }

  Answer finds(String filter) {
    return calls.get(USERS + "?filter=" + URLEncoder.encode(filter, UTF_8));
  }

  Answer patches(String path, Object... operations) {
    return calls.call("PATCH", path, Map.of("Operations", List.of(operations)));
  }

  static Map<String, Object> op(String op, String path, Object value) {
    return Map.of("op", op, "path", path, "value", value);
  }

  /** Somebody who is invited opens the link, chooses a password, and joins. */
  Answer accepts(String name) {
    return Api.anonymous()
        .post(
            "/api/v1/joining",
            Map.of(
                "token", TestInvitations.latest(acme, address(name)),
                "name", "Rae Holt",
                "password", "seven quiet otters cross",
                "zone", "UTC"));
  }
}
