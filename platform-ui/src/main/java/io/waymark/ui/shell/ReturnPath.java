package io.waymark.ui.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * The way back after signing in. Only a place inside the product counts, whatever the address says.
 */
public final class ReturnPath {
  /** The name of the query parameter. */
  public static final String PARAMETER = "to";

  private ReturnPath() {}

  /** Query parameters for the sign-in view that lead back to a location. */
  public static QueryParameters to(Location location) {
    return location.getPath().isEmpty()
        ? QueryParameters.empty()
        : QueryParameters.of(PARAMETER, location.getPathWithQueryParameters());
  }

  /**
   * The location to go back to, without a leading slash; null when there is none or it leads
   * elsewhere.
   */
  public static @Nullable String of(QueryParameters query) {
    return query.getSingleParameter(PARAMETER).filter(ReturnPath::isInside).orElse(null);
  }

  /** The tenant that a location lies in; null when there is no location. */
  public static @Nullable String tenant(@Nullable String location) {
    return location == null ? null : location.split("/", 2)[0];
  }

  /**
   * True when whoever entered a tenant can go on there: it lies in it, or it is an invitation, or
   * the connection of an account with a sign-on.
   */
  public static boolean isOpenTo(String tenant, @Nullable String location) {
    return location != null
        && (location.startsWith("join/")
            || location.matches("sign-on/[^/]+/link")
            || tenant.equals(tenant(location)));
  }

  private static boolean isInside(String location) {
    return location.matches("[a-z0-9][a-z0-9-]*/[A-Za-z0-9/?&=_.%-]*");
  }
}
