package io.waymark.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls the API with the same headers each time. No status throws: the answer is judged. */
public record Caller(URI api, Map<String, String> headers) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  public Caller with(String header, String value) {
    var more = new HashMap<>(headers);
    more.put(header, value);
    return new Caller(api, Map.copyOf(more));
  }

  public Caller ifMatch(String etag) {
    return with("If-Match", etag);
  }

  public Caller inLanguage(String language) {
    return with("Accept-Language", language);
  }

  public Answer get(String path) {
    return call("GET", path, null);
  }

  /**
   * @param body written as JSON: maps, lists, texts, numbers, records of {@code Serdeable}
   */
  public Answer post(String path, Object body) {
    return call("POST", path, body);
  }

  public Answer put(String path, Object body) {
    return call("PUT", path, body);
  }

  public Answer put(String path) {
    return call("PUT", path, null);
  }

  public Answer delete(String path) {
    return call("DELETE", path, null);
  }

  /**
   * @param body null for none; a {@code RawJson} goes out as it stands
   */
  public Answer call(String method, String path, @Nullable Object body) {
    var request = HttpRequest.newBuilder(api.resolve(path)).timeout(Duration.ofSeconds(30));
    headers.forEach(request::header);
    if (body == null) {
      request.method(method, BodyPublishers.noBody());
    } else {
      request.header("Content-Type", "application/json");
      request.method(method, BodyPublishers.ofString(Json.write(body)));
    }
    try {
      return Answer.of(method + " " + path, HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
