package io.waymark.ui.client;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.RequestFilter;

/** Puts what {@link ApiCallInterceptor} knows about the caller on the request. */
@ClientFilter("/api/**")
final class CallHeaders {
  @RequestFilter
  void add(MutableHttpRequest<?> request) {
    PropagatedContext.getOrEmpty().find(Call.class).ifPresent(call -> add(request, call));
  }

  private static void add(MutableHttpRequest<?> request, Call call) {
    request.header(HttpHeaders.ACCEPT_LANGUAGE, call.language());
    if (call.address() != null) {
      request.header("X-Forwarded-For", call.address());
    }
    if (call.userAgent() != null) {
      request.header(HttpHeaders.USER_AGENT, call.userAgent());
    }
    if (call.token() != null) {
      request.bearerAuth(call.token());
    }
  }
}
