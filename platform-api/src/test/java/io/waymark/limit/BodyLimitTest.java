package io.waymark.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Api;
import io.waymark.support.Json;
import io.waymark.support.Operation;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.ServedApi;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLimitTest {
  private static final String SESSIONS = "/api/v1/sessions";
  private static final int LIMIT = 256 * 1024;

  /** A file of people, a picture, all members of a group at once, and documents. */
  private static final Set<String> LARGE =
      Set.of(
          "importMembers",
          "importCohortPeople",
          "changeLogo",
          "replaceScimGroup",
          "changeScimGroup",
          "importTrack",
          "saveTrackDraft",
          "importFramework",
          "saveFrameworkDraft");

  static Stream<Operation> withBodies() {
    return ServedApi.operations().stream()
        .filter(operation -> operation.described().containsKey("requestBody"))
        .filter(operation -> !LARGE.contains(operation.id()));
  }

  @ParameterizedTest
  @MethodSource("withBodies")
  void noOperationTakesMoreThanItNeeds(Operation operation) {
    var path = operation.path().replaceAll("\\{[^}]*}", "0000000000000");

    Api.anonymous()
        .call(operation.verb(), path, new Json.Raw(text(LIMIT + 1)))
        .refuses(413, "request.too_large");
  }

  @Test
  void aBodyUpToTheLimitIsRead() {
    Api.anonymous()
        .call("POST", SESSIONS, new Json.Raw(text(LIMIT)))
        .refuses(400, "request.invalid");
  }

  @Test
  void aBodyThatDoesNotSayHowLongItIsHasTheSameLimit() throws Exception {
    assertThat(streamed(LIMIT + 1)).isEqualTo(413);
    assertThat(streamed(LIMIT)).isEqualTo(400);
  }

  @Test
  void aFileOfManyPeopleMayBeLarger() {
    Person owner = Organisation.employer().owner("Olga");
    var rows = "anna@large.example,Anna\n".repeat(20_000);
    var file =
        Base64.getEncoder()
            .encodeToString(("email,name\n" + rows).getBytes(StandardCharsets.UTF_8));

    owner
        .calls()
        .post("/api/v1/invitations/import", Map.of("file", file, "apply", false))
        .refuses(422, "import.too_many");
  }

  @ParameterizedTest
  @ValueSource(ints = {31, 100, 2_000, 100_000})
  void deepBodiesAreRefusedAndNotFollowed(int depth) {
    for (String nested : new String[] {arrays(depth), objects(depth)}) {
      var body = new Json.Raw("{\"email\":" + nested + ",\"password\":\"p\"}");
      Api.anonymous().call("POST", SESSIONS, body).is(body(nested));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=b"})
  void formsAreNotBoundToRecords(String type) throws Exception {
    var request =
        HttpRequest.newBuilder(Api.uri().resolve(SESSIONS))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString("a[0][b][1000000]=1&".repeat(5_000)))
            .build();

    assertThat(send(request)).isEqualTo(415);
  }

  @Test
  void everyPageHasAnEnd() {
    var sizes =
        ServedApi.operations().stream()
            // RFC 7644, 3.4.2.4: whoever asks for more than the most gets the most.
            .filter(operation -> !operation.path().startsWith("/scim/"))
            .flatMap(operation -> operation.parameters().stream())
            .filter(parameter -> parameter.name().matches("size|limit|pageSize|count"))
            .map(Operation.Parameter::schema)
            .toList();

    assertThat(sizes).isNotEmpty().allSatisfy(BodyLimitTest::isBounded);
  }

  private static void isBounded(Map<String, Object> schema) {
    assertThat(bound(schema, "maximum")).isBetween(1, 100);
    assertThat(bound(schema, "minimum")).isPositive();
  }

  private static int bound(Map<String, Object> schema, String name) {
    return ((Number) Objects.requireNonNull(schema.get(name), name)).intValue();
  }

  private static int body(String nested) {
    return nested.length() > LIMIT ? 413 : 400;
  }

  private static String arrays(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private static String objects(int depth) {
    return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
  }

  /** A JSON text of so many bytes. */
  private static String text(int bytes) {
    return "\"" + "a".repeat(bytes - 2) + "\"";
  }

  private static int streamed(int bytes) throws Exception {
    byte[] body = text(bytes).getBytes(StandardCharsets.UTF_8);
    return send(
        HttpRequest.newBuilder(Api.uri().resolve(SESSIONS))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build());
  }

  private static int send(HttpRequest request) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString()).statusCode();
    }
  }
}
