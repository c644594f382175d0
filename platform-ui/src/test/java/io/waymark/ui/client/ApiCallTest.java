package io.waymark.ui.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiCallTest {
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<Asked> asked = new ArrayList<>();
  private HttpServer server;
  private ApplicationContext beans;

  record Answer(int status, String body) {}

  record Asked(String line, Headers headers, String body) {}

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
    beans =
        ApplicationContext.builder()
            .environments(SetCaller.CALLS)
            .properties(
                Map.of(
                    "micronaut.http.services.api.url",
                    "http://localhost:" + server.getAddress().getPort()))
            .start();
  }

  @AfterEach
  void stop() {
    beans.close();
    server.stop(0);
  }

  @Test
  void aCallNamesThePersonTheirLanguageAndTheirAddress() {
    answers.add(new Answer(200, "{}"));

    beans.getBean(Cohorts.class).list(null, 24, CohortStatus.RUNNING);

    assertThat(asked.getFirst().line()).isEqualTo("GET /api/v1/cohorts?size=24&status=RUNNING");
    assertThat(asked.getFirst().headers())
        .containsEntry("Authorization", List.of("Bearer first"))
        .containsEntry("Accept-language", List.of("de"))
        .containsEntry("X-forwarded-for", List.of("192.0.2.7"));
  }

  @Test
  void absentListsAreEmpty() {
    answers.add(new Answer(200, "{}"));

    assertThat(beans.getBean(Absences.class).list().items()).isEmpty();
  }

  @Test
  void signingInCarriesNoToken() {
    answers.add(
        new Answer(
            201,
            """
            {"accessToken":"a","refreshToken":"r","expiresIn":900,"tenant":"acme","roles":["OWNER"]}"""));

    Sessions.Session session =
        beans.getBean(Sessions.class).create(new Sessions.SignIn("a@b.example", "secret", null));

    assertThat(session.roles()).containsExactly(Role.OWNER);
    assertThat(asked.getFirst().headers()).doesNotContainKey("Authorization");
    assertThat(asked.getFirst().body())
        .isEqualTo("{\"email\":\"a@b.example\",\"password\":\"secret\"}");
  }

  @Test
  void aRefusedTokenIsRenewedOnce() {
    answers.add(new Answer(401, "{\"code\":\"session.expired\"}"));
    answers.add(new Answer(200, "{}"));

    beans.getBean(Absences.class).list();

    assertThat(asked).hasSize(2);
    assertThat(asked.getLast().headers())
        .containsEntry("Authorization", List.of("Bearer after first"));
  }

  @Test
  void aTokenThatIsRefusedTwiceIsAProblem() {
    answers.add(new Answer(401, "{\"code\":\"session.expired\"}"));
    answers.add(new Answer(401, "{\"code\":\"session.expired\"}"));

    assertThatThrownBy(() -> beans.getBean(Absences.class).list())
        .isInstanceOfSatisfying(
            ApiProblem.class, problem -> assertThat(problem.status()).isEqualTo(401));
    assertThat(asked).hasSize(2);
  }

  @Test
  void aProblemKeepsItsCodeDetailAndFields() {
    answers.add(
        new Answer(
            422,
            """
            {"status":422,"code":"absence.order","detail":"The last day comes first.",\
            "errors":[{"pointer":"/lastDay","code":"absence.order","detail":"before the first"}],"new":1}"""));

    ApiProblem problem = refusal(() -> declare());

    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.code()).isEqualTo("absence.order");
    assertThat(problem.detail()).isEqualTo("The last day comes first.");
    assertThat(problem.errors())
        .extracting(ProblemBody.FieldError::pointer)
        .containsExactly("/lastDay");
  }

  @Test
  void whatIsNotThereIsAProblemWhateverTheCallReturns() {
    answers.add(new Answer(404, "{\"code\":\"check_in.not_found\"}"));
    answers.add(new Answer(404, "{\"code\":\"absence.not_found\"}"));

    assertThat(refusal(() -> beans.getBean(CheckIns.class).get("x")).status()).isEqualTo(404);
    assertThat(refusal(() -> beans.getBean(Absences.class).withdraw("x")).code())
        .isEqualTo("absence.not_found");
  }

  @Test
  void aBusyApiSaysHowLongToWait() {
    answers.add(new Answer(429, "{\"code\":\"session.throttled\"}"));

    assertThat(refusal(this::declare).retryAfter()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void anApiThatIsGoneIsAProblemToo() {
    server.stop(0);

    ApiProblem problem = refusal(this::declare);

    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.is(ApiProblem.UNREACHABLE)).isTrue();
  }

  private void declare() {
    beans
        .getBean(Absences.class)
        .declare(
            new Absences.NewAbsence(LocalDate.parse("2026-03-20"), LocalDate.parse("2026-03-19")));
  }

  private static ApiProblem refusal(Runnable call) {
    return catchThrowableOfType(ApiProblem.class, call::run);
  }

  private void serve(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(
        new Asked(
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            exchange.getRequestHeaders(),
            body));
    Answer answer = answers.remove();
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    String type = answer.status() < 400 ? "application/json" : "application/problem+json";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Retry-After", "90");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
