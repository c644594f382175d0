package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links by which members put themselves into a cohort. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface EnrolmentLinks {
  /** Those that are good now. */
  @Get("/cohorts/{cohortId}/enrolment-links")
  Links list(String cohortId);

  @Post("/cohorts/{cohortId}/enrolment-links")
  Link make(String cohortId, @Body Wanted wanted);

  @Delete("/enrolment-links/{enrolmentLinkId}")
  HttpResponse<?> revoke(String enrolmentLinkId);

  /** Uses nothing up. */
  @Post("/enrolment-links/preview")
  Offer look(@Body Token token);

  @Post("/me/enrolments")
  Enrolled enrol(@Body Token token);

  /** Links, newest first. */
  @Serdeable
  record Links(List<Link> items) {
    public Links {
      items = Lists.orEmpty(items);
    }
  }

  /** A link that is good now. */
  @Serdeable
  record Link(
      String enrolmentLinkId, String tenant, String token, Instant madeAt, Instant expiresAt) {
    @Override
    public String toString() {
      return "Link[]";
    }
  }

  /** For how many days. */
  @Serdeable
  record Wanted(int days) {}

  /** The last part of the link. */
  @Serdeable
  record Token(String token) {
    @Override
    public String toString() {
      return "Token[]";
    }
  }

  /**
   * Where a link leads.
   *
   * @param placesLeft null for no limit
   */
  @Serdeable
  record Offer(
      String organisation,
      String cohortName,
      String trackName,
      LocalDate startsOn,
      LocalDate endsOn,
      int weeks,
      boolean running,
      @Nullable Integer placesLeft,
      boolean adminsReadText) {}

  /** What somebody is now. */
  @Serdeable
  record Enrolled(String enrolmentId, EnrolmentStatus status) {}
}
