package io.waymark.limit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The limits that one request was held against, and how they are told to the caller. */
final class Counts {
  private static final String ATTRIBUTE = Counts.class.getName();

  private final List<Count> all = new ArrayList<>();

  static Counts of(HttpRequest<?> request) {
    return request
        .getAttribute(ATTRIBUTE, Counts.class)
        .orElseGet(
            () -> {
              var none = new Counts();
              request.setAttribute(ATTRIBUTE, none);
              return none;
            });
  }

  /**
   * @throws io.waymark.shared.problem.TooManyRequests {@code request.too_many}, {@code
   *     limit.requests} when nothing is left
   */
  void hold(Count count) {
    all.add(count);
    if (count.exceeded()) {
      throw count.refusal();
    }
  }

  /** The fields of draft-ietf-httpapi-ratelimit-headers-10. */
  void tell(MutableHttpResponse<?> response) {
    all.stream()
        .min(Comparator.comparingDouble(Count::share))
        .ifPresent(least -> response.header("RateLimit", left(least)));
    if (!all.isEmpty()) {
      response.header(
          "RateLimit-Policy", all.stream().map(Counts::policy).collect(Collectors.joining(", ")));
    }
  }

  private static String policy(Count count) {
    return "\"%s\";q=%d;w=%d"
        .formatted(count.policy(), count.quota(), Allowance.WINDOW.toSeconds());
  }

  private static String left(Count count) {
    return "\"%s\";r=%d;t=%d".formatted(count.policy(), count.left(), seconds(count.full()));
  }

  private static long seconds(Duration duration) {
    return duration.plusMillis(999).toSeconds();
  }
}
