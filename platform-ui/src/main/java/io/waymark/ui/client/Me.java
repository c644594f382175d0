package io.waymark.ui.client;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is signed in. */
@ApiCall
@Client(id = "api", path = "/api/v1/me", errorType = ProblemBody.class)
public interface Me {
  @Get
  Person get();

  /**
   * The person of this session in its tenant.
   *
   * @param zone the zone that their times are shown in, such as {@code Europe/Berlin}
   * @param language that they chose to read in, {@code en} or {@code de}; null while they chose
   *     none
   * @param theme null while they chose none
   * @param memberships every tenant they may switch to, this one included
   * @param signOn whether the tenant's single sign-on opened this session: it opens nothing else
   */
  @Serdeable
  record Person(
      String accountId,
      String membershipId,
      String name,
      String email,
      String zone,
      @Nullable String language,
      @Nullable Theme theme,
      @Nullable String title,
      TenantChoice tenant,
      Brand brand,
      List<Role> roles,
      List<Membership> memberships,
      boolean signOn) {
    public Person {
      roles = Lists.orEmpty(roles);
      memberships = Lists.orEmpty(memberships);
    }
  }

  /**
   * How the tenant shows itself; what is null is Waymark's own.
   *
   * @param language in which it writes to those who chose none: {@code en} or {@code de}
   */
  @Serdeable
  record Brand(
      @Nullable String accentLight,
      @Nullable String accentDark,
      @Nullable Instant logoChangedAt,
      String language) {
    /** Waymark's own look. */
    public static final Brand NONE = new Brand(null, null, null, "en");
  }

  /** One tenant that the account belongs to. */
  @Serdeable
  record Membership(String slug, String name, TenantKind kind, List<Role> roles) {
    public Membership {
      roles = Lists.orEmpty(roles);
    }
  }
}
