package io.waymark.shared.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param code stable, part of the API
 * @param members further members of the document
 */
record ProblemDocument(HttpStatus status, String code, String detail, Map<String, Object> members) {
  ProblemDocument(HttpStatus status, String code, String detail) {
    this(status, code, detail, Map.of());
  }

  /** Always JSON, whatever the caller would rather have: an error page is HTML to inject into. */
  MutableHttpResponse<?> on(MutableHttpResponse<?> response, String path) {
    response.status(status.getCode());
    if (status == HttpStatus.UNAUTHORIZED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return response.body(body(path)).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }

  MutableHttpResponse<?> answer(String path) {
    return on(HttpResponse.status(status), path);
  }

  private Map<String, Object> body(String path) {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "about:blank");
    body.put("title", status.getReason());
    body.put("status", status.getCode());
    body.put("code", code);
    body.put("detail", detail);
    body.put("instance", path);
    body.putAll(members);
    return body;
  }
}
