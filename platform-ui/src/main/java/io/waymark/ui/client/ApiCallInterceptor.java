package io.waymark.ui.client;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Makes the call as the current person, renews a refused token once, and turns every failure into
 * one type.
 */
@Singleton
@InterceptorBean(ApiCall.class)
final class ApiCallInterceptor implements MethodInterceptor<Object, Object> {
  private final Caller caller;
  private final MeterRegistry meters;

  ApiCallInterceptor(Caller caller, MeterRegistry meters) {
    this.caller = caller;
    this.meters = meters;
  }

  @Override
  public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
    Timer.Sample begun = Timer.start(meters);
    String outcome = "none";
    try {
      Object answer = made(call);
      outcome = "ok";
      return answer;
    } catch (ApiProblem problem) {
      outcome = Integer.toString(problem.status());
      throw problem;
    } finally {
      begun.stop(timer(call, outcome));
    }
  }

  /** By the method that was called: no id and no person. */
  private Timer timer(MethodInvocationContext<Object, Object> call, String outcome) {
    return Timer.builder("waymark.ui.api.calls")
        .description("What the UI asked the API for, and what it was answered")
        .tag("call", call.getDeclaringType().getSimpleName() + "." + call.getMethodName())
        .tag("outcome", outcome)
        .register(meters);
  }

  private @Nullable Object made(MethodInvocationContext<Object, Object> call) {
    if (call.booleanValue(ApiCall.class, "anonymous").orElse(false)) {
      return answer(call, null);
    }
    String token = caller.token();
    try {
      return answer(call, token);
    } catch (ApiProblem problem) {
      if (problem.status() != 401) {
        throw problem;
      }
      return answer(call, caller.tokenAfter(token));
    }
  }

  private @Nullable Object answer(
      MethodInvocationContext<Object, Object> call, @Nullable String token) {
    Call named = new Call(caller.language(), caller.address(), caller.userAgent(), token);
    try {
      Object answer =
          PropagatedContext.getOrEmpty().plus(named).propagate(() -> call.proceed(this));
      return checked(call, answer);
    } catch (HttpClientResponseException refusal) {
      throw problem(refusal.getResponse());
    } catch (HttpClientException unreachable) {
      throw ApiProblem.unreachable();
    }
  }

  /**
   * The framework hands a 404 back as an answer without a body; here it is a refusal like any
   * other.
   */
  private static @Nullable Object checked(
      MethodInvocationContext<Object, Object> call, @Nullable Object answer) {
    if (answer == null && !call.getReturnType().isVoid()) {
      throw ApiProblem.of(404, "http.404");
    }
    if (answer instanceof HttpResponse<?> response && response.code() >= 400) {
      throw problem(response);
    }
    return answer;
  }

  private static ApiProblem problem(HttpResponse<?> response) {
    Duration retryAfter =
        response
            .getHeaders()
            .getFirst("Retry-After", Integer.class)
            .map(Duration::ofSeconds)
            .orElse(null);
    return new ApiProblem(
        response.code(),
        response.getBody(ProblemBody.class).orElse(null),
        retryAfter,
        response.header("X-Request-Id"));
  }
}
