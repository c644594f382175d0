package io.waymark.scim;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says refusals as RFC 7644 has them (section 3.12), with our stable code in an extension of its
 * own. Outermost, so that those of the framework and of the limits are said so, too.
 */
@ServerFilter("/scim/**")
class ScimErrors implements Ordered {
  private static final String EXTENSION = "urn:waymark:params:scim:api:messages:2.0:Problem";
  private static final String OWN = "scim.";

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.before();
  }

  @ResponseFilter
  void translate(MutableHttpResponse<?> response) {
    if (response.code() >= HttpStatus.BAD_REQUEST.getCode()
        && response.body() instanceof Map<?, ?> problem
        && problem.get("code") instanceof String code) {
      // Well-formed or not is no question of the status here.
      if (response.code() == HttpStatus.UNPROCESSABLE_ENTITY.getCode()) {
        response.status(HttpStatus.BAD_REQUEST);
      }
      response
          .body(error(response.code(), code, String.valueOf(problem.get("detail"))))
          .contentType(Scim.JSON);
    }
  }

  private static Map<String, Object> error(int status, String code, String detail) {
    var error = new LinkedHashMap<String, Object>();
    error.put("schemas", List.of(Scim.ERROR));
    error.put("status", Integer.toString(status));
    String type = type(code);
    if (type != null) {
      error.put("scimType", type);
    }
    error.put("detail", detail);
    error.put(EXTENSION, Map.of("code", code));
    return error;
  }

  /** {@code scim.invalid_filter} is {@code invalidFilter}. */
  private static @Nullable String type(String code) {
    if (code.startsWith(OWN)) {
      return Pattern.compile("_([a-z])")
          .matcher(code.substring(OWN.length()))
          .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
    return code.equals("request.invalid") ? "invalidSyntax" : null;
  }
}
