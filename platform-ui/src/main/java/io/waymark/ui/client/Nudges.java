package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters that remind people of a cohort of what concerns them. */
@ApiCall
@Client(id = "api", path = "/api/v1/cohorts", errorType = ProblemBody.class)
public interface Nudges {
  @Get("/{cohortId}/nudges")
  All list(String cohortId);

  @Post("/{cohortId}/nudges")
  Sent send(String cohortId, @Body Wanted wanted);

  /** Who would get what, by name. */
  @Serdeable
  record All(List<Nudge> items) {
    public All {
      items = Lists.orEmpty(items);
    }
  }

  /**
   * Somebody who stands out.
   *
   * @param reasons as a participant
   * @param waiting check-ins that wait for their answer as a mentor, past the target
   * @param text of the letter, in their language
   * @param nudgeable false for some days after the last one
   */
  @Serdeable
  record Nudge(
      String membershipId,
      String name,
      List<Reason> reasons,
      int waiting,
      String subject,
      String text,
      @Nullable Instant nudgedAt,
      boolean nudgeable) {
    public Nudge {
      reasons = Lists.orEmpty(reasons);
    }
  }

  /** Whom to nudge. */
  @Serdeable
  record Wanted(List<String> membershipIds) {}

  /** How many were. */
  @Serdeable
  record Sent(int nudged) {}
}
