package io.waymark.requestlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.ApiProcess;
import io.waymark.support.Json;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.testdb.DatabaseUnderTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each line is an object that a collector reads, and none holds what belongs to somebody. */
class LogOfRequestsTest {
  private static final String PRIVATE = "my-manager-shouted-again";

  private static Person priya;
  private static ApiProcess api;
  private static Answer session;
  private static Answer refused;

  @BeforeAll
  static void somebodySignsInAndMistypes() throws IOException {
    priya = Organisation.employer().participant("Priya");
    api = ApiProcess.on(DatabaseUnderTest.shared(), Map.of("WAYMARK_LOG", "json"));
    session =
        api.anonymous()
            .post("/api/v1/sessions", Map.of("email", priya.email(), "password", Person.PASSWORD))
            .isCreated();
    var own =
        api.anonymous()
            .with("Authorization", "Bearer " + session.text("accessToken"))
            .with("X-Request-Id", "followed-from-outside");
    own.get("/api/v1/me");
    refused =
        own.post(
            "/api/v1/enrolments/0000000000000/check-ins?note=" + PRIVATE,
            Map.of("win", PRIVATE, PRIVATE, PRIVATE));
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void everyLineIsAnObject() {
    assertThat(api.log()).isNotEmpty().allSatisfy(line -> assertThat(Json.read(line)).isNotNull());
  }

  @Test
  void anAnswerIsOneLineWithItsRequestAndItsTenant() {
    var line = answered("followed-from-outside").getFirst();

    assertThat(text(line, "mdc", "tenant")).isEqualTo(new Id(priya.organisation().id()).toString());
    assertThat(values(line))
        .containsEntry("method", "GET")
        .containsEntry("route", "/api/v1/me")
        .containsEntry("status", "200")
        .containsKey("ms");
  }

  @Test
  void theAnswerNamesItsRequest() {
    assertThat(refused.headers().firstValue("X-Request-Id")).hasValue("followed-from-outside");
    assertThat(session.headers().firstValue("X-Request-Id").orElseThrow()).hasSize(13);
  }

  @Test
  void aNameThatCouldForgeALineIsReplaced() {
    var answer = api.anonymous().with("X-Request-Id", "a\" b").get("/openapi.yml");

    assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9A-Z]{13}");
  }

  @Test
  void noWordPasswordTokenOrAddressIsInIt() {
    assertThat(refused.status()).isGreaterThanOrEqualTo(400);
    assertThat(String.join("\n", api.log()))
        .doesNotContain(
            PRIVATE,
            Person.PASSWORD,
            priya.email(),
            session.text("accessToken"),
            session.text("refreshToken"));
  }

  private static List<JsonNode> answered(String request) {
    return api.log().stream()
        .map(Json::read)
        .filter(line -> text(line, "mdc", "request").equals(request))
        .filter(line -> line.get("formattedMessage").getStringValue().equals("answered"))
        .toList();
  }

  private static String text(JsonNode line, String object, String field) {
    var value = line.get(object) == null ? null : line.get(object).get(field);
    return value == null ? "" : value.getStringValue();
  }

  /** The library writes an object for each. */
  private static Map<String, String> values(JsonNode line) {
    var all = new HashMap<String, String>();
    line.get("kvpList")
        .values()
        .forEach(
            pair ->
                pair.entries()
                    .forEach(
                        entry -> all.put(entry.getKey(), entry.getValue().coerceStringValue())));
    return all;
  }
}
