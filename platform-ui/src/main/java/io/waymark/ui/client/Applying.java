package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people without an account see of programs, and how they apply. */
@ApiCall(anonymous = true)
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface Applying {
  @Get("/program-pages/{tenantKey}/{programKey}")
  Page page(String tenantKey, String programKey);

  @Post("/applications")
  Received apply(@Body Application application);

  /** Uses nothing up. */
  @Post("/application-links/preview")
  Own look(@Body Token token);

  @Post("/application-links/confirmation")
  Own confirm(@Body Token token);

  @Post("/application-links/withdrawal")
  Own withdraw(@Body Token token);

  /** A program's page in the reader's language. */
  @Serdeable
  record Page(
      String organisation,
      String name,
      String about,
      String audience,
      String timing,
      List<String> questions,
      List<Cohort> cohorts) {
    public Page {
      questions = Lists.orEmpty(questions);
      cohorts = Lists.orEmpty(cohorts);
    }
  }

  /**
   * A cohort that takes applications.
   *
   * @param placesLeft null for no limit; 0 leads to the waitlist
   */
  @Serdeable
  record Cohort(
      String cohortId,
      String name,
      String trackName,
      LocalDate startsOn,
      LocalDate endsOn,
      int weeks,
      String zone,
      @Nullable Integer placesLeft) {}

  /** What somebody applies with. */
  @Serdeable
  record Application(
      String slug,
      String programKey,
      String cohortId,
      String email,
      String name,
      String language,
      List<String> answers) {}

  /** Where the letter goes. */
  @Serdeable
  record Received(String email) {}

  /** The last part of the link. */
  @Serdeable
  record Token(String token) {
    @Override
    public String toString() {
      return "Token[]";
    }
  }

  /** An application as its link shows it. */
  @Serdeable
  record Own(
      String organisation,
      String cohortName,
      LocalDate startsOn,
      EnrolmentStatus status,
      boolean confirmed,
      boolean joined,
      boolean mayWithdraw) {}
}
