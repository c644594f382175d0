package io.waymark.openapi;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.HttpMethod;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.waymark.identity.SessionOnly;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The routes that are served, as their methods are annotated. */
@Singleton
class Endpoints {
  private static final Set<HttpMethod> STORING =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

  private final Map<String, Endpoint> byVerbAndPath;

  Endpoints(Router router) {
    byVerbAndPath =
        router
            .uriRoutes()
            .filter(MethodBasedRouteInfo.class::isInstance)
            .collect(Collectors.toMap(Endpoints::verbAndPath, Endpoints::read, (one, same) -> one));
  }

  /**
   * @throws NullPointerException when nothing is served there
   */
  Endpoint at(String verb, String path) {
    String key = verb.toUpperCase(Locale.ROOT) + " " + path;
    return Objects.requireNonNull(byVerbAndPath.get(key), key);
  }

  private static String verbAndPath(UriRouteInfo<?, ?> route) {
    return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
  }

  private static Endpoint read(UriRouteInfo<?, ?> route) {
    AnnotationMetadata metadata =
        ((MethodBasedRouteInfo<?, ?>) route).getTargetMethod().getAnnotationMetadata();
    return new Endpoint(
        roles(metadata.stringValues(Secured.class)),
        metadata.getAnnotationValuesByType(Refuses.class).stream()
            .flatMap(refuses -> Arrays.stream(refuses.stringValues()))
            .toList(),
        metadata.hasAnnotation(SessionOnly.class),
        STORING.contains(route.getHttpMethod()) && !metadata.hasAnnotation(WhenFull.class));
  }

  private static List<String> roles(String... secured) {
    return Arrays.stream(secured)
        .filter(role -> !role.equals(SecurityRule.IS_ANONYMOUS))
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
