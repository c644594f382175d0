package io.waymark.programpage;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program's page in the reader's language.
 *
 * @param about in paragraphs between empty lines; empty where nothing is said
 * @param questions what applicants are asked
 * @param cohorts that take applications, the next one first
 */
@Serdeable
record PublicPageView(
    String organisation,
    String name,
    String about,
    String audience,
    String timing,
    List<String> questions,
    List<CohortView> cohorts) {

  /**
   * @param zone of its deadlines and group sessions
   * @param placesLeft absent where there is no limit; 0 leads to the waitlist
   */
  @Serdeable
  record CohortView(
      Id cohortId,
      String name,
      String trackName,
      LocalDate startsOn,
      LocalDate endsOn,
      int weeks,
      String zone,
      @Nullable Integer placesLeft) {}
}
