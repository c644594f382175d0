package io.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What the API answered. Places in its JSON are named like {@code items.0.checkInId}.
 *
 * @param call what was asked, for messages
 */
public record Answer(String call, int status, HttpHeaders headers, String body) {
  private static final String PROBLEM = "application/problem+json";
  private static final String SCIM = "application/scim+json";

  static Answer of(String call, HttpResponse<String> response) {
    return new Answer(call, response.statusCode(), response.headers(), response.body());
  }

  /** Fails unless this is the status; answers itself, so that reading can follow. */
  public Answer is(int expected) {
    assertThat(status).as("%s answered %s", call, body).isEqualTo(expected);
    return this;
  }

  public Answer isOk() {
    return is(200);
  }

  public Answer isCreated() {
    return is(201);
  }

  public Answer isEmpty() {
    return is(204);
  }

  /** Fails unless this is a problem document with the status and the code. */
  public Answer refuses(int expected, String code) {
    is(expected);
    assertThat(headers.firstValue("Content-Type").orElse("none"))
        .as(call)
        .startsWith(isOfScim() ? SCIM : PROBLEM);
    assertThat(code()).as("%s answered %s", call, body).isEqualTo(code);
    assertThat(text("status")).isEqualTo(Integer.toString(expected));
    return this;
  }

  public Answer isNotFound() {
    return refuses(404, "not_found");
  }

  /** Fails unless the request was refused as malformed, with a pointer to each of these fields. */
  public Answer refusesFields(String... pointers) {
    refuses(400, "request.invalid");
    assertThat(texts("errors", "pointer")).as(body).contains(pointers);
    return this;
  }

  private boolean isOfScim() {
    return call.contains(" /scim/");
  }

  /** The problem's code, or an empty text. */
  public String code() {
    String type = headers.firstValue("Content-Type").orElse("");
    if (isOfScim() && type.startsWith(SCIM)) {
      JsonNode problem = json().get("urn:waymark:params:scim:api:messages:2.0:Problem");
      return problem == null ? "" : text(problem, "code");
    }
    return type.startsWith(PROBLEM) ? text("code") : "";
  }

  public String etag() {
    return headers.firstValue("ETag").orElseThrow(() -> new AssertionError(call + ": no ETag"));
  }

  /** The JSON at a place; fails where there is none. */
  public JsonNode json(String place) {
    JsonNode node = find(place);
    if (node == null || node.isNull()) {
      throw new AssertionError("%s: nothing at %s in %s".formatted(call, place, body));
    }
    return node;
  }

  public JsonNode json() {
    return Json.read(body);
  }

  public boolean has(String place) {
    JsonNode node = find(place);
    return node != null && !node.isNull();
  }

  public String text(String place) {
    return json(place).coerceStringValue();
  }

  public int number(String place) {
    return json(place).getIntValue();
  }

  public boolean flag(String place) {
    return json(place).getBooleanValue();
  }

  /** How many elements the list at a place has. */
  public int count(String place) {
    return json(place).size();
  }

  /** One field of each element of the list at a place, as texts. */
  public List<String> texts(String place, String field) {
    var texts = new ArrayList<String>();
    StreamSupport.stream(json(place).values().spliterator(), false)
        .forEach(element -> texts.add(text(element, field)));
    return texts;
  }

  private static String text(JsonNode element, String field) {
    JsonNode value = element.get(field);
    return value == null || value.isNull() ? "" : value.coerceStringValue();
  }

  private @Nullable JsonNode find(String place) {
    JsonNode node = json();
    for (String step : place.split("\\.")) {
      if (node == null) {
        return null;
      }
      node = step.matches("\\d+") ? node.get(Integer.parseInt(step)) : node.get(step);
    }
    return node;
  }
}
