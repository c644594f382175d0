package io.waymark.requestlog;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** Adds the tenant to the log's lines, once the token has been looked at. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class TenantInLog implements Ordered {
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  void say(HttpRequest<?> request, MutablePropagatedContext context) {
    context.add(new MdcPropagationContext(RequestLog.known(request)));
  }
}
