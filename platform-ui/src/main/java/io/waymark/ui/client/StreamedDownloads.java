package io.waymark.ui.client;

import io.micronaut.context.annotation.Value;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The declarative clients hold an answer as a whole, up to 16 MB; this one never does. */
@Singleton
final class StreamedDownloads implements Downloads {
  private static final Duration PATIENCE = Duration.ofSeconds(28);
  private static final int LONGEST_PROBLEM = 64 * 1024;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private final Caller caller;
  private final JsonMapper json;
  private final String api;

  StreamedDownloads(
      Caller caller, JsonMapper json, @Value("${micronaut.http.services.api.url}") String api) {
    this.caller = caller;
    this.json = json;
    this.api = api.replaceAll("/+$", "");
  }

  @Override
  public InputStream own() {
    return asPerson("/api/v1/me/exports/file");
  }

  @Override
  public InputStream organisation() {
    return asPerson("/api/v1/exports/file");
  }

  @Override
  public InputStream leaver(Leaving.Token token) {
    return fetch(
        request("/api/v1/leaving/file", null)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(written(token))));
  }

  /** A token that is refused is renewed once. */
  private InputStream asPerson(String path) {
    Function<String, InputStream> fetch = token -> fetch(request(path, token));
    String token = caller.token();
    try {
      return fetch.apply(token);
    } catch (ApiProblem problem) {
      if (problem.status() != 401) {
        throw problem;
      }
      return fetch.apply(caller.tokenAfter(token));
    }
  }

  private HttpRequest.Builder request(String path, @Nullable String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(api + path))
            .timeout(PATIENCE)
            .header("Accept", "application/zip")
            .header("Accept", "application/problem+json");
    new Call(caller.language(), caller.address(), caller.userAgent(), token)
        .headers()
        .forEach(request::header);
    return request;
  }

  private InputStream fetch(HttpRequest.Builder request) {
    try {
      HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
      if (answer.statusCode() >= 400) {
        throw problem(answer);
      }
      return answer.body();
    } catch (IOException unreachable) {
      throw ApiProblem.unreachable();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw ApiProblem.unreachable();
    }
  }

  private ApiProblem problem(HttpResponse<InputStream> answer) throws IOException {
    Duration retryAfter =
        answer
            .headers()
            .firstValue("Retry-After")
            .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
            .orElse(null);
    try (InputStream body = answer.body()) {
      return new ApiProblem(
          answer.statusCode(),
          body(body.readNBytes(LONGEST_PROBLEM)),
          retryAfter,
          answer.headers().firstValue("X-Request-Id").orElse(null));
    }
  }

  private @Nullable ProblemBody body(byte[] text) {
    try {
      return json.readValue(text, ProblemBody.class);
    } catch (IOException noProblemDocument) {
      return null;
    }
  }

  private byte[] written(Leaving.Token token) {
    try {
      return json.writeValueAsBytes(token);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
