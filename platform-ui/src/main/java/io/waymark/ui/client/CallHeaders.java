package io.waymark.ui.client;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.RequestFilter;

/** Puts what {@link ApiCallInterceptor} knows about the caller on the request. */
@ClientFilter("/api/**")
final class CallHeaders {
  @RequestFilter
  void add(MutableHttpRequest<?> request) {
    PropagatedContext.getOrEmpty()
        .find(Call.class)
        .ifPresent(call -> call.headers().forEach(request::header));
  }
}
