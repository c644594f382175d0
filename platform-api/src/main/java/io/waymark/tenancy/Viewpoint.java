package io.waymark.tenancy;

import io.micronaut.http.HttpRequest;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Through whose eyes a participant looks at what is their own: one of their mentors, or whoever
 * runs programs. It lets them read less than they may, never more.
 *
 * @param pairingId of the mentor; null for those who run programs
 */
public record Viewpoint(@Nullable Long pairingId) {
  /** The request header that names it: {@code admin}, or the id of a pairing. */
  public static final String HEADER = "View-As";

  public static final String DESCRIPTION =
      "For a participant who wants to see what others see of them: admin, or the id of a pairing.";

  private static final String ADMIN = "admin";

  /**
   * @throws NotFound for a header that names neither
   */
  public static Optional<Viewpoint> of(HttpRequest<?> request) {
    return Optional.ofNullable(request.getHeaders().get(HEADER)).map(Viewpoint::parse);
  }

  private static Viewpoint parse(String header) {
    if (header.equals(ADMIN)) {
      return new Viewpoint(null);
    }
    try {
      return new Viewpoint(Id.parse(header).value());
    } catch (IllegalArgumentException malformed) {
      throw new NotFound();
    }
  }
}
