package io.waymark.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;

/** A ZIP that the API handed out: the text of each file in it, by name. */
public record Parcel(Map<String, String> files) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  public static Parcel fetched(Caller caller, String path) {
    return answered(caller, request(caller, path).GET().build());
  }

  /**
   * @param body written as JSON
   */
  public static Parcel posted(Caller caller, String path, Object body) {
    var request = request(caller, path).header("Content-Type", "application/json");
    return answered(caller, request.POST(BodyPublishers.ofString(Json.write(body))).build());
  }

  public static Parcel of(byte[] zip) {
    var files = new LinkedHashMap<String, String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Parcel(files);
  }

  public String json() {
    return Objects.requireNonNull(files.get("waymark.json"));
  }

  public String html() {
    return Objects.requireNonNull(files.get("index.html"));
  }

  public String schema() {
    return Objects.requireNonNull(files.get("waymark.schema.json"));
  }

  private static HttpRequest.Builder request(Caller caller, String path) {
    var request = HttpRequest.newBuilder(caller.api().resolve(path));
    caller.headers().forEach(request::header);
    return request;
  }

  private static Parcel answered(Caller caller, HttpRequest request) {
    try {
      var answer = HTTP.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      return of(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
