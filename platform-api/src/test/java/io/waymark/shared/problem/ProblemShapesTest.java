package io.waymark.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Json;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemShapesTest {
  private static final String SESSIONS = "/api/v1/sessions";

  static Stream<Arguments> badBodies() {
    return Stream.of(
        Arguments.of("", "", "missing"),
        Arguments.of("null", "", "missing"),
        Arguments.of("{", "", "malformed"),
        Arguments.of("{\"email\":\"a\",}", "", "malformed"),
        Arguments.of("not json", "", "malformed"),
        Arguments.of("[]", "", "type"),
        Arguments.of("\"text\"", "", "type"),
        Arguments.of("{}", "/email", "missing"),
        Arguments.of("{}", "/password", "missing"),
        Arguments.of("{\"email\":null,\"password\":\"p\"}", "/email", "missing"),
        Arguments.of("{\"email\":\" \",\"password\":\"p\"}", "/email", "missing"),
        Arguments.of("{\"email\":7,\"password\":\"p\"}", "/email", "type"),
        Arguments.of("{\"email\":true,\"password\":\"p\"}", "/email", "type"),
        Arguments.of("{\"email\":[\"a\"],\"password\":\"p\"}", "/email", "type"),
        Arguments.of("{\"email\":{\"a\":1},\"password\":\"p\"}", "/email", "type"),
        Arguments.of("{\"email\":\"a\",\"password\":\"p\",\"admin\":1}", "/admin", "unknown"),
        Arguments.of("{\"email\":\"a\",\"email\":\"b\"}", "/email", "duplicate"),
        Arguments.of(
            "{\"email\":\"%s\",\"password\":\"p\"}".formatted("a".repeat(255)),
            "/email",
            "too_long"));
  }

  @ParameterizedTest
  @MethodSource("badBodies")
  void aBadBodyIsRefusedWithAPointerToTheField(String body, String pointer, String code) {
    var refused = Api.anonymous().call("POST", SESSIONS, new Json.Raw(body));

    refused.refuses(400, "request.invalid");
    int at = refused.texts("errors", "pointer").indexOf(pointer);
    assertThat(at).as(refused.body()).isNotNegative();
    assertThat(refused.texts("errors", "code").get(at)).as(refused.body()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    /api/v1/nothing,  404, not_found",
    "GET,    /nothing.html,    404, not_found",
    "GET,    /api/v1/sessions, 405, request.method",
    "DELETE, /api/v1/me,       405, request.method",
    "GET,    /api/v1/me,       401, session.required",
    "POST,   /api/v1/sessions/switch, 401, session.required",
  })
  void whatTheFrameworkRefusesHasTheSameShape(String method, String path, int status, String code) {
    var refused = Api.anonymous().call(method, path, null).refuses(status, code);

    assertThat(refused.text("instance")).isEqualTo(path);
    assertThat(refused.text("type")).isEqualTo("about:blank");
    assertThat(refused.text("title")).isNotBlank();
    assertThat(refused.text("detail")).isNotBlank();
  }

  @Test
  void nobodyIsToldHowToSayWhoTheyAre() {
    var refused = Api.anonymous().get("/api/v1/me").refuses(401, "session.required");

    assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
  }

  @Test
  void aFormIsNotTakenForJson() {
    Answer refused =
        Api.anonymous()
            .with("Content-Type", "application/x-www-form-urlencoded")
            .call("POST", SESSIONS, null);

    refused.refuses(415, "request.media_type");
  }

  @Test
  void aBodyHasALimit() {
    var large = new Json.Raw("{\"email\":\"%s\"}".formatted("a".repeat(3_000_000)));

    Api.anonymous().call("POST", SESSIONS, large).refuses(413, "request.too_large");
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/nothing", "/api/v1/me", "/api/v1/sessions"})
  void noRefusalIsEverAPage(String path) {
    Caller browser = Api.anonymous().with("Accept", "text/html,application/xhtml+xml");

    assertThat(browser.get(path).headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }

  @Test
  void noAnswerIsKeptOrGuessedAt() {
    for (String path : new String[] {"/api/v1/me", "/api/v1/nothing", "/health/liveness"}) {
      var headers = Api.anonymous().get(path).headers();
      assertThat(headers.firstValue("Cache-Control")).as(path).hasValue("no-store");
      assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
    }
  }

  @Test
  void aFloodOfLanguagesDoesNoHarm() {
    var flood = "en;q=0.1,".repeat(700) + "de";

    Api.anonymous().inLanguage(flood).get("/api/v1/me").refuses(401, "session.required");
  }
}
